-- {{#invoke:Tactful|table|page=Tactful/rules.json|columns=rule,what|step=intent|severity=warning+}}
--
-- Shows a table from a JSON page that “tactful wiki publish mediawiki” keeps. Parameters: “page”; “columns”, names
-- joined by commas; and the filters of the table. An empty parameter counts as none, so that a template can hand its
-- own on. Nothing of the page is read as wikitext.

local SCHEMA = 'choices/1'
local BREAKS = '[\r\n\v\f\194\133\226\128\168\226\128\169]'

local function fail(message)
	error({ message = message }, 0)
end

local function escaped(text)
	text = mw.ustring.gsub(string.gsub(text, '\r\n', '\n'), BREAKS, '\n')
	local lines = mw.text.split(text, '\n', true)
	for i, line in ipairs(lines) do
		-- All punctuation: mw.text.nowiki leaves marks before which MediaWiki changes spaces, and “RFC” before some.
		line = line:gsub('%p', function(mark)
			return '&#' .. mark:byte() .. ';'
		end)
		lines[i] = line:gsub('RFC', '&#82;FC'):gsub('PMID', '&#80;MID'):gsub('ISBN', '&#73;SBN')
	end
	return table.concat(lines, '<br />')
end

local function no(kind, given, names)
	local known = {}
	for name in pairs(names) do
		known[#known + 1] = name
	end
	table.sort(known)
	fail('There is no ' .. kind .. ' “' .. given .. '”. Known: ' .. table.concat(known, ', ') .. '.')
end

local function link(url, text)
	if not url:find('^https?://') then
		return text
	end
	local address = url:gsub('[^%w:/?#@!$&+,;=%%._~-]', function(byte)
		return string.format('%%%02X', byte:byte())
	end)
	return '[' .. address:gsub('__', '_%%5F') .. ' ' .. text .. ']'
end

local function node(part)
	local text = escaped(part.text)
	if part.kind == 'link' and part.text ~= '' then
		return link(part.url, text)
	elseif part.kind == 'code' then
		return '<code>' .. text .. '</code>'
	elseif part.kind == 'emphasis' then
		return '<em>' .. text .. '</em>'
	end
	return text
end

local function load(name)
	if not name then
		fail('Name a JSON page: page=Tactful/rules.json.')
	end
	local found, data = pcall(mw.loadJsonData, name)
	if not found then
		local title = mw.title.new(name)
		if not title or not title.exists then
			fail('There is no page “' .. name .. '”. Publish it with “tactful wiki publish mediawiki”.')
		end
		fail('The page “' .. name .. '” is no JSON page.')
	end
	if type(data.schema) ~= 'string' or not data.schema:find('^choices/') then
		fail('The page “' .. name .. '” holds no table of Tactful.')
	end
	if data.schema ~= SCHEMA then
		fail('The page “' .. name .. '” and this module are of different versions of Tactful. Publish both again.')
	end
	return data
end

local function check(data, arguments)
	local known = { page = true, columns = true }
	for _, filter in ipairs(data.filters) do
		known[filter.name] = true
		local value = arguments[filter.name]
		if value and not filter.values[value] then
			no(filter.name, value, filter.values)
		end
	end
	for name in pairs(arguments) do
		if not known[name] then
			no('parameter', name, known)
		end
	end
end

local function columns(data, wanted)
	local titles, names = {}, {}
	for _, column in ipairs(data.columns) do
		titles[column.name] = column.title
	end
	if wanted then
		names = mw.text.split(wanted, '%s*,%s*')
	else
		for _, name in ipairs(data.shown) do
			names[#names + 1] = name
		end
	end
	local seen = {}
	for _, name in ipairs(names) do
		if not titles[name] then
			no('column', name, titles)
		elseif seen[name] then
			fail('The column “' .. name .. '” is named twice.')
		end
		seen[name] = true
	end
	return names, titles
end

local function viewed(data, arguments)
	local key, kept = {}, {}
	for _, filter in ipairs(data.filters) do
		if arguments[filter.name] and not data.cells[filter.name] then
			key[#key + 1] = filter.name .. '=' .. arguments[filter.name]
		end
	end
	local view = data.views[key[1] and table.concat(key, ' ') or 'all']
	for first, last in view:gmatch('(%d+)%-?(%d*)') do
		for number = tonumber(first), tonumber(last) or tonumber(first) do
			kept[#kept + 1] = data.rows[number]
		end
	end
	return kept
end

local function keeps(data, arguments, row)
	for name, words in pairs(data.cells) do
		local same = not arguments[name]
		for _, word in ipairs(words[arguments[name]] or {}) do
			same = same or row[name].text == word
		end
		if not same then
			return false
		end
	end
	return true
end

local function heading(data, arguments)
	local labels = {}
	for _, filter in ipairs(data.filters) do
		labels[#labels + 1] = filter.values[arguments[filter.name]]
	end
	return labels[1] and data.title .. ': ' .. table.concat(labels, ', ') or data.title
end

local function build(arguments)
	local data = load(arguments.page)
	check(data, arguments)
	local names, titles = columns(data, arguments.columns)
	local shown = mw.html.create('table'):addClass('wikitable')
	shown:tag('caption'):wikitext(escaped(heading(data, arguments)))
	local heads = shown:tag('tr')
	for _, name in ipairs(names) do
		heads:tag('th'):attr('scope', 'col'):wikitext(escaped(titles[name]))
	end
	for _, row in ipairs(viewed(data, arguments)) do
		if keeps(data, arguments, row) then
			local line = shown:tag('tr')
			for i, name in ipairs(names) do
				local cell = i == 1 and line:tag('th'):attr('scope', 'row') or line:tag('td')
				for _, part in ipairs(row[name].nodes) do
					cell:wikitext(node(part))
				end
			end
		end
	end
	return tostring(shown)
end

return {
	table = function(frame)
		local arguments = {}
		for name, value in pairs(frame.args) do
			value = mw.text.trim(value)
			if value ~= '' then
				arguments[name] = value
			end
		end
		local built, result = pcall(build, arguments)
		if built then
			return result
		elseif type(result) == 'table' and result.message then
			return '<strong class="error">Tactful: ' .. escaped(result.message) .. '</strong>'
		end
		error(result, 0)
	end,
}
