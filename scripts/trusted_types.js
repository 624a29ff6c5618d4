// What may become markup, script or a script's address in a page that requires trusted types.
// The theme sets markup from text in its search; so markup is let through here, but only when it holds nothing active.
if (self.trustedTypes) {
  const inert = trustedTypes.createPolicy("inert", { createHTML: (text) => text });
  // What is raw text to one parser and elements to the other could hide anything: noscript and its old kin.
  const active = "script,template,noscript,noembed,noframes,xmp,plaintext,iframe,frame,object,embed,base,meta,link,style,animate,set,form[action],[srcdoc]";
  const scripted = (address) => /^(javascript|data|vbscript):/i.test(address.replace(/[\0- ]/g, ""));
  trustedTypes.createPolicy("default", {
    createHTML(text) {
      const template = document.createElement("template");
      template.innerHTML = inert.createHTML(text);
      const elements = [...template.content.querySelectorAll("*")];
      const harmless = elements.every((element) => !element.matches(active) && [...element.attributes].every(({ name, value }) =>
        !/^on/i.test(name) && !(/^(href|src|action|formaction|xlink:href)$/i.test(name) && scripted(value))));
      return harmless ? text : null;
    },
    // Data alone: rules for loading ahead.
    createScript: (text) => (JSON.parse(text), text),
    createScriptURL: (address) => (new URL(address, document.baseURI).origin === location.origin ? address : null),
  });
}
