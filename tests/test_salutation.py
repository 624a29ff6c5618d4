"""How a draft opens: greeting words and names, and what only looks like them."""

import pytest

from tactful.draft import Draft


@pytest.mark.parametrize(
    ("text", "word", "name"),
    [
        ("Hi Priya, I", "hi", "Priya"),
        ("Dear Dr. Okafor – I", "dear", "Dr. Okafor"),
        ("Good morning Ms Li", "good morning", "Ms Li"),
        ("Bonjour Claire, merci", "bonjour", "Claire"),
        ("Priya, I", "", "Priya"),
        ("Hello,", "hello", ""),
        ("Hi there! I", "hi there", ""),
        ("Hi Ben, I design ropes.", "hi", "Ben"),  # a particle elsewhere
    ],
)
def test_a_greeting_has_a_word_and_a_name(text, word, name):
    greeting = Draft(text).greeting
    assert (greeting.word, greeting.name) == (word, name)


@pytest.mark.parametrize(
    "text",
    [
        "Liz Green here",
        "What's up with the bridge?",
        "Evening classes, I like them",
        "Sir, I write",
        "I saw your talk",
        "",
        "Thanks for the add",
        "Yes, I do",
    ],
)
def test_an_ordinary_opening_is_no_greeting(text):
    assert Draft(text).greeting is None


@pytest.mark.parametrize(
    ("text", "opening", "word", "name"),
    [
        ("Hi Sir David, I", "Hi Sir David", "hi", "Sir David"),
        ("Sir David Attenborough, I", "Sir David Attenborough", "", "Sir David Attenborough"),
        ("Evening all, I", "Evening all", "evening all", ""),
        ("Sehr geehrtes Team, ich", "Sehr geehrtes Team", "sehr geehrtes team", ""),
        ("Sehr geehrtes Team, ich, Anna", "Sehr geehrtes Team", "sehr geehrtes team", ""),
        (
            "Sehr geehrte Damen und Herren, ich",
            "Sehr geehrte Damen und Herren",
            "sehr geehrte damen und herren",
            "",
        ),
        ("Hi Damen, I", "Hi Damen", "hi", "Damen"),
        ("What's up Raj, did", "What's up Raj", "what is up", "Raj"),
        ("Whats up?", "Whats up", "whats up", ""),
        ("Hi Sir, I", "Hi Sir", "hi sir", ""),
        ("Dear Sir Thanks for it", "Dear Sir", "dear sir", ""),
        ("Hi sir david, I", "Hi sir david", "hi sir", "david"),
        ("Dear Sir or Madam, I", "Dear Sir or Madam", "dear sir or madam", ""),
        ("Dear Sir/Madam, I", "Dear Sir", "dear sir", ""),
        ("Dear my dear friend, I", "Dear my dear friend", "dear my dear friend", ""),
        ("Dear Prof. Dr. Weber, I", "Dear Prof. Dr. Weber", "dear", "Prof. Dr. Weber"),
        ("Hi Dr", "Hi Dr", "hi", "Dr"),
        ("Hi J. Smith, I", "Hi J. Smith", "hi", "J. Smith"),
        ("Hi J Smith, I", "Hi J Smith", "hi", "J Smith"),
        ("Hi J.R. Ewing, I", "Hi J.R. Ewing", "hi", "J.R. Ewing"),
        ("Hi tess, I", "Hi tess", "hi", "tess"),
        ("Hi tess", "Hi tess", "hi", "tess"),
        ("Hi tess I", "Hi", "hi", ""),
        ("Hi dr okafor, I", "Hi dr okafor", "hi", "dr okafor"),
        ("Hi dr okafor", "Hi dr okafor", "hi", "dr okafor"),
        ("Hi x, I", "Hi", "hi", ""),
        ("Hi al, I", "Hi al", "hi", "al"),
        ("Hi team, I", "Hi team", "hi team", ""),
        ("Hi there team, I", "Hi there team", "hi there team", ""),
        ("Hi Ben, I", "Hi Ben", "hi", "Ben"),
        ("Hi Van, I", "Hi Van", "hi", "Van"),
        ("Hi Van I", "Hi", "hi", ""),
        ("Hi van der Berg, I", "Hi van der Berg", "hi", "van der Berg"),
        ("Hi de la Cruz, I", "Hi de la Cruz", "hi", "de la Cruz"),
        ("Dear Ana de, I", "Dear Ana", "dear", "Ana"),
        ("Hi Ana van der Berg, I", "Hi Ana van der Berg", "hi", "Ana van der Berg"),
        ("Hi Ana van der, I", "Hi Ana", "hi", "Ana"),
        ("Hi Will, I", "Hi Will", "hi", "Will"),
        ("Hi Will I", "Hi", "hi", ""),
        ("hi will, I", "hi", "hi", ""),
        ("Hi May – I", "Hi May", "hi", "May"),
        ("Hi Loved your talk, I", "Hi", "hi", ""),
        ("Hi everyone, I", "Hi everyone", "hi everyone", ""),
        ("Hi Honey, I", "Hi Honey", "hi", "Honey"),
        ("Hi honey, I", "Hi honey", "hi honey", ""),
        ("Hi Ji, I", "Hi Ji", "hi", "Ji"),
        ("Namaste Arvind ji, I", "Namaste Arvind ji", "namaste", "Arvind"),
        ("Namaste Arvind ji", "Namaste Arvind ji", "namaste", "Arvind"),
        ("Respected Suresh sir, I", "Respected Suresh sir", "respected", "Suresh"),
        ("Dear Ana madam and all", "Dear Ana madam", "dear", "Ana"),
        ("Hi {name}, I", "Hi {name}", "hi", "{name}"),
        ("Hi {{first_name}}, I", "Hi {{first_name}}", "hi", "{{first_name}}"),
        ("Hi, [Name], I", "Hi, [Name]", "hi", "[Name]"),
        ("Hi [Name] and [Other], I", "Hi [Name]", "hi", "[Name]"),
        ("Hi _____ I", "Hi _____", "hi", "_____"),
        ("Hi $name, I", "Hi $name", "hi", "$name"),
        ("Hi <your name here>, I", "Hi <your name here>", "hi", "<your name here>"),
        ("Hi {3}, I", "Hi", "hi", ""),
        ("Hello! Priya, I", "Hello! Priya", "hello", "Priya"),
        ("Hello! Priya and I", "Hello", "hello", ""),
        ("Hello,\nPriya, I", "Hello", "hello", ""),
        ("Hello 👋 Priya, I", "Hello 👋 Priya", "hello", "Priya"),
        ("Good morning, Priya, I", "Good morning, Priya", "good morning", "Priya"),
        ("good day", "good day", "good day", ""),
        ("Morning Priya, I", "Morning Priya", "morning", "Priya"),
        ("Morning, Priya", "Morning, Priya", "morning", "Priya"),
        ("Happy new year, Priya! I", "Happy new year, Priya", "happy new year", "Priya"),
        ("Happy new year Priya, I", "Happy new year Priya", "happy new year", "Priya"),
        ("Happy Monday Priya! I", "Happy Monday Priya", "happy monday", "Priya"),
        ("To whom it may concern, I", "To whom it may concern", "to whom it may concern", ""),
        ("As salamu alaikum Ana, I", "As salamu alaikum Ana", "as salamu alaikum", "Ana"),
        ("Sat sri akal Ana, I", "Sat sri akal Ana", "sat sri akal", "Ana"),
        ("Guten Tag Herr Weber, I", "Guten Tag Herr Weber", "guten tag", "Herr Weber"),
        ("Sehr geehrte Frau Weber, I", "Sehr geehrte Frau Weber", "sehr geehrte", "Frau Weber"),
        ("Sehr geehrter Herr Weber, ich", "Sehr geehrter Herr Weber", "sehr geehrter", "Herr Weber"),
        ("Well hello there, Ana, I", "Well hello there, Ana", "well hello there", "Ana"),
        ("Oh hi Ana, I", "Oh hi Ana", "oh hi", "Ana"),
        ("Why hello, I", "Why hello", "why hello", ""),
        ("Hiiii Ana, I", "Hiiii Ana", "hiiii", "Ana"),
        ("Heyyy there, I", "Heyyy there", "heyyy there", ""),
        ("Hello hello Ana, I", "Hello hello Ana", "hello hello", "Ana"),
        ("Hi Ola, I", "Hi Ola", "hi", "Ola"),
        ("Ola, I", "Ola", "", "Ola"),
        ("Ola! I", "Ola", "ola", ""),
        ("Ola Ana, I", "Ola Ana", "ola", "Ana"),
        ("Cara, thank", "Cara", "", "Cara"),
        ("@ana hi, I", "@ana hi", "hi", "@ana"),
        ("@ana, I", "@ana", "", "@ana"),
        ("@ana @tom hi", "@ana", "", "@ana"),
        ("Hi @ana, I", "Hi @ana", "hi", "@ana"),
        ("Hi @ana @tom, I", "Hi @ana @tom", "hi", "@ana @tom"),
        ("Priya, I", "Priya", "", "Priya"),
        ("Priya – I", "Priya", "", "Priya"),
        ("Priya - I", "Priya", "", "Priya"),
        ("Priya! I", "Priya", "", "Priya"),
        ("Priya Raman Singh Kaur, I", "Priya Raman Singh Kaur", "", "Priya Raman Singh Kaur"),
        ("Dr Okafor, I", "Dr Okafor", "", "Dr Okafor"),
        ("Dr. Okafor, I", "Dr. Okafor", "", "Dr. Okafor"),
        ("Ana van der Berg, I", "Ana van der Berg", "", "Ana van der Berg"),
        ("Aunty Gladys good evening, I", "Aunty Gladys good evening", "", "Aunty Gladys"),
        ("Ana good morning", "Ana good morning", "", "Ana"),
        ("Gladys good evening", "Gladys good evening", "", "Gladys"),
        ("Leeds, I", "Leeds", "", "Leeds"),
        ("Mason, I", "Mason", "", "Mason"),
        ("Baker, I", "Baker", "", "Baker"),
        ("Emily, I", "Emily", "", "Emily"),
        ("Ana\nI", "Ana", "", "Ana"),
        ("Ana,\nI", "Ana", "", "Ana"),
        ("İpek, I", "İpek", "", "İpek"),
        ("你好 王芳, I", "你好 王芳", "你好", "王芳"),
        ("Hi O'Brien, I", "Hi O'Brien", "hi", "O'Brien"),
        ("Hi Mary-Jane, I", "Hi Mary-Jane", "hi", "Mary-Jane"),
        ("Hi Mary & Tom, I", "Hi Mary & Tom", "hi", "Mary & Tom"),
        ("Hi Mary  Ann, I", "Hi Mary  Ann", "hi", "Mary  Ann"),
        ("Hi Mary   Ann, I", "Hi Mary", "hi", "Mary"),
        ("Hi there Ana, I", "Hi there Ana", "hi there", "Ana"),
        ("Hi new friend Ana, I", "Hi new friend Ana", "hi new friend", "Ana"),
        ("Hi and welcome, I", "Hi", "hi", ""),
        (
            "Hi dear LinkedIn connections, I",
            "Hi dear LinkedIn connections",
            "hi dear linkedin connections",
            "",
        ),
        ("Dear valued customer, I", "Dear valued customer", "dear valued customer", ""),
        ("Dear Hiring Manager, I", "Dear Hiring Manager", "dear hiring manager", ""),
        ("Hi madam, I", "Hi madam", "hi madam", ""),
        ("Hi Madam Curie, I", "Hi Madam Curie", "hi", "Madam Curie"),
        ("Hi Coach Carter, I", "Hi Coach Carter", "hi", "Coach Carter"),
        ("Hi Coach, I", "Hi Coach", "hi", "Coach"),
        ("Hi Chef! I", "Hi Chef", "hi", "Chef"),
        ("Hi Miss Obi, I", "Hi Miss Obi", "hi", "Miss Obi"),
        ("Hi it's me, I", "Hi", "hi", ""),
        ("Hi I'm Ana, I", "Hi", "hi", ""),
        ("Hi a.b, I", "Hi", "hi", ""),
        ("Hi Ana. I teach", "Hi Ana", "hi", "Ana"),
        ("Hi: Ana, I", "Hi", "hi", ""),
        ("Hi; Ana, I", "Hi", "hi", ""),
        ("Hi!! Ana! I", "Hi", "hi", ""),
        ("Hello, 5 Ana, I", "Hello", "hello", ""),
        ("g'day Ana, I", "g'day Ana", "g'day", "Ana"),
        ("long time no see, Ana, I", "long time no see, Ana", "long time no see", "Ana"),
        (
            "Dear Ana Maria Lopez Garcia Perez Sanz Ruiz, I",
            "Dear Ana Maria Lopez Garcia Perez Sanz",
            "dear",
            "Ana Maria Lopez Garcia Perez Sanz",
        ),
        ("Dear Lord Ash, I", "Dear Lord Ash", "dear", "Lord Ash"),
        ("Hi *name*, I", "Hi *name*", "hi", "*name*"),
        ("Hello. Priya. I", "Hello. Priya", "hello", "Priya"),
        ("Hi Ana De, I", "Hi Ana", "hi", "Ana"),
        ("Hi Ana De La, I", "Hi Ana", "hi", "Ana"),
        ("Hello, Priya Raman Singh, I", "Hello, Priya Raman Singh", "hello", "Priya Raman Singh"),
        ("Hello, Priya Raman Singh Kaur, I", "Hello", "hello", ""),
        ("Hello, Priya", "Hello, Priya", "hello", "Priya"),
        ("Hello, Priya.", "Hello, Priya", "hello", "Priya"),
        ("Ana hi, I", "Ana hi", "hi", "Ana"),
        ("Ana Lee hello, I", "Ana Lee hello", "hello", "Ana Lee"),
        ("Dr. Ana good morning", "Dr. Ana good morning", "", "Dr. Ana"),
        ("Ana  - I", "Ana", "", "Ana"),
        ("Ana Lee of Kew, I", "Ana Lee", "", "Ana Lee"),
        ("Hi van der van Berg, I", "Hi van der van Berg", "hi", "van der van Berg"),
        ("Hi van der van de Berg, I", "Hi", "hi", ""),
        ("Hello → Priya, I", "Hello → Priya", "hello", "Priya"),
        ("Hi mcDonald, I", "Hi mcDonald", "hi", "mcDonald"),
        ("Top of the morning, Ana! I", "Top of the morning, Ana", "top of the morning", "Ana"),
        ("Ah hello Ana, I", "Ah hello Ana", "ah hello", "Ana"),
        ("Afternoon Ana, I", "Afternoon Ana", "afternoon", "Ana"),
        ("Evening Ana, I", "Evening Ana", "evening", "Ana"),
        ("Sehr geehrtes Team!", "Sehr geehrtes Team", "sehr geehrtes team", ""),
        ("Hoi Ana, I", "Hoi Ana", "hoi", "Ana"),
        ("Ana Lee good evening", "Ana Lee good evening", "", "Ana Lee"),
        ("Hi ,{name} x", "Hi ,{name}", "hi", "{name}"),
        ("Ana good day to you", "Ana good day", "", "Ana"),
    ],
)
def test_an_opening_ends_where_the_draft_begins(text, opening, word, name):
    draft = Draft(text)
    found = draft.greeting
    assert (text[found.start : found.end], found.word, found.name) == (opening, word, name)
    assert text[found.name_start : found.name_end] == name
    assert found.start == text.index(opening)
    assert found.name_start == (text.index(name) if name else found.end)
    assert found.last == sum(start < found.end for start in draft.starts)


@pytest.mark.parametrize(
    "text",
    [
        "Morning run, I",
        "Priya. I",
        "Priya I",
        "Priya",
        "Priya Raman Singh Kaur Gill, I",
        "Dr. Okafor I",
        "Aunty Gladys good talk, I",
        "Leeds, 1987. I",
        "Doctor, I",
        "Manager, I",
        "Lovely, I",
        "Sadly, I",
        "Kindly, I",
        "Thanks, Bob",
        "Ana (Priya), I",
        'Ana "x", I',
        "Ana 5, I",
        "Sir, I",
        "Ana hello I",
        "Ana good",
        "Ana good night",
        "Ana, 5 x",
        "Ana. Lee, I",
        "Lee. I",
        "Ana van",
    ],
)
def test_a_capital_or_a_mark_alone_makes_no_greeting(text):
    assert Draft(text).greeting is None


@pytest.mark.parametrize(
    ("text", "signature", "finished"),
    [
        ("Hi\nThanks,\nAna", "Thanks,\nAna", True),
        ("Hi Ana\nBest wishes\n\nAna Diaz  ", "Best wishes\n\nAna Diaz", True),
        ("Hi\n* Ana *\n\n  ", "Ana *", True),
        ("Hi\nOne two three four.", "One two three four.", True),
        ("Hi\nOne two three four five.", None, True),
        ("Hi\nOne two three four five six seven", "One two three four five six seven", True),
        ("Hi\nOne two three four five six seven eight", None, False),
        ("Hi Ana, one\nWhat do you say?", None, True),
        ("Hi\nName:", None, False),
        ("Hi\n1\n2\n3\n4\n5\n6", "3\n4\n5\n6", True),  # four lines at most
        ("Hi\nOne two three four five six seven eight\nAna\nAna", "Ana\nAna", True),
        ("Hi\nxAx\nAx", "xAx\nAx", True),
        ("Hi Ana, I teach\nAna", "Ana", True),
        ("Hi\n---", None, False),
        ("one line", None, False),
        ("one line.", None, True),
        ("one line,  ", None, False),
        ("one ;", None, False),
        ("", None, True),
    ],
)
def test_a_signature_is_the_last_short_lines(text, signature, finished):
    draft = Draft(text)
    found = draft.signature
    assert (text[found.start : found.end] if found else None) == signature
    assert draft.finished == finished
    first, last = draft.body()
    begin = draft.greeting.end if draft.greeting else 0
    end = found.start if found else len(text)
    assert draft.words[first:last] == [
        word for word, start in zip(draft.words, draft.starts, strict=True) if begin <= start < end
    ]
