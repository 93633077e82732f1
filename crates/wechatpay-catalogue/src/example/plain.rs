//! Example texts for members of which only the name is known.

type Texts = &'static [(&'static [&'static str], &'static str)];

/// Texts by the full name of a member.
const CALLED: Texts = &[
    (&["type", "level", "category", "class_name"], "NORMAL"),
    (&["algorithm", "hash_type"], "SHA1"),
    (&["currency", "fee_type", "cash_fee_type", "payer_currency"], "CNY"),
    (&["bank_type"], "OTHERS"),
    (&["device_info"], "013467007045764"),
    (
        &[
            "return_msg",
            "err_message",
            "message",
            "msg",
            "ret_msg",
            "retmsg",
            "result_msg",
            "rsp_msg",
        ],
        "OK",
    ),
    (&["sign"], "5F2B6C0D4E8A4B7D9C1E3F5A7B9D0C2E"),
    (&["id", "sn"], "100001"),
    (&["scope"], "pay_score"),
    (&["mcc"], "5812"),
    (&["key"], "color"),
    (&["self"], "https://www.example.com/"),
    (&["country", "merchant_country_code"], "CHN"),
    (&["unit", "price_unit"], "件"),
    (&["room"], "1201"),
    (&["street"], "科技园路"),
    (&["package"], "prepay_id=wx01100000000000a1b2c3d4e5f60000"),
    (&["origin"], "深圳"),
    (&["business_hours"], "09:00-21:00"),
    (&["qq", "user_qq"], "10001"),
];

/// Texts by a part of the member's name, and its end. The first match is used.
const WITHIN: Texts = &[
    // Members in the response to an upload.
    (
        &[
            "_copy",
            "media_id",
            "_pic",
            "image",
            "img",
            "authorization_letter",
            "media_content",
            "media_sm3",
        ],
        "V1_KtGdF5n3mGm7bT1oPHfY0q7nXJz2Ln",
    ),
    (&["state_desc", "status_desc", "trade_state_des", "state_msg", "state_message"], "成功"),
    (&["imei"], "860000000000001"),
    (&["sha256"], "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824"),
    (&["md5"], "5d41402abc4b2a76b9719d911017c592"),
    (&["hash", "digest"], "aaf4c61ddcc5e8a2dabede0f3b482cd9aea9434d"),
    (
        &[
            "token",
            "ticket",
            "nonce",
            "ciphertext",
            "encrypt_key",
            "pub_key",
            "signkey",
            "qrcode_data",
            "authinfo",
        ],
        "5f2b6c0d4e8a4b7d9c1e3f5a7b9d0c2e",
    ),
    (&["wired_mac", "wireless_mac", "bluetooth_mac"], "02:00:00:00:00:01"),
    (&["plate_number", "car_number"], "粤B88888"),
    (&["color"], "#336699"),
    (&["remark", "memo", "_note"], "按约定处理"),
    (&["reason"], "用户申请"),
    (&["wording", "words", "tips", "tooltip", "placeholder", "button_text"], "点击查看详情"),
    (&["merchant_name", "shortname", "short_name", "mchnt_nm", "sender_name"], "晨光咖啡"),
    (&["store_name", "hall_", "parking_name", "parking_lot_name"], "科技园店"),
    (&["bank_name", "account_bank", "acquiring_bank"], "招商银行"),
    (&["branch_name", "branch"], "招商银行深圳科技园支行"),
    (&["stock_name", "coupon_name", "discount_name", "card_name", "card_title"], "满10减1元券"),
    (&["act_name", "activity_name", "project_name"], "新客立减"),
    (&["goods_name", "commodity"], "拿铁咖啡"),
    (&["brand_name", "logo_name"], "晨光"),
    (
        &[
            "company_name",
            "organization_name",
            "institution_name",
            "entity_name",
            "enterprise_name",
        ],
        "深圳市晨光咖啡有限公司",
    ),
    (&["insured", "nickname", "display_name", "display_account", "pet_name"], "小王"),
    (&["province_name"], "广东省"),
    (&["city_name"], "深圳市"),
    (&["location", "station"], "科技园"),
    (&["operator", "reviewer", "drawer", "payee_name", "contact_person"], "李四"),
    (&["operating_system"], "Android"),
    (&["wishing"], "生意兴隆"),
];

const AT_THE_END: Texts = &[
    (&["appid"], "wx8888888888888888"),
    (&["mchid", "mch_id"], "1900000109"),
    (&["openid"], "oUpF8uMuAJO2M2pb1Q9zNjWeS6oQ"),
    (&["orderid", "corpid", "ssn", "order_num", "unionid", "userid"], "100001"),
    (&["avatar", "url", "link", "domains", "website"], "https://www.example.com/"),
    (&["timestamp"], "1785549600"),
    (&["_time", "_tm", "_at", "_dt"], "20260801100000"),
    (&["_begin", "_end"], "2035-08-01"),
    (&["address", "_addr"], "广东省深圳市南山区"),
    (&["phone", "telephone"], "0755-86010000"),
    (&["mail"], "service@example.com"),
    (&["province"], "广东省"),
    (&["city"], "深圳市"),
    (&["county", "district"], "南山区"),
    (&["area_code", "address_code"], "440305"),
    (&["longitude"], "113.934528"),
    (&["latitude"], "22.540503"),
    (&["_ip", "clientip"], "203.0.113.7"),
    (&["price", "amount", "fee", "subsidy"], "100"),
    (&["rate"], "0.60"),
    (&["_path", "_query"], "pages/index/index"),
    (&["legal_person", "user_name", "real_name", "contact_name", "person_name"], "李四"),
    (&["_state", "_status", "_result", "state", "status", "result"], "SUCCESS"),
    (&["_type", "_mode", "_scene", "scene", "_method", "_flag"], "NORMAL"),
    (
        &[
            "_no", "_id", "number", "code", "codes", "serial", "_sn", "_cd", "_account", "account",
            "_tail", "_list", "_ids",
        ],
        "100001",
    ),
    (&["date", "day"], "2026-08-01"),
    (&["title"], "新品上市"),
    (
        &[
            "desc",
            "description",
            "detail",
            "content",
            "text",
            "introduction",
            "explanation",
            "comment",
            "info",
        ],
        "到店出示后使用",
    ),
    (&["name"], "标准版"),
    (&["count", "num", "total"], "1"),
];

/// An example text for a member of this name.
pub(super) fn plain(name: &str) -> &'static str {
    let found = |texts: Texts, fits: fn(&str, &str) -> bool| {
        let mut all = texts.iter();
        all.find(|(words, _)| words.iter().any(|word| fits(name, word))).map(|(_, text)| *text)
    };
    found(CALLED, |name, word| name == word)
        .or_else(|| found(WITHIN, |name, word| name.contains(word)))
        .or_else(|| found(AT_THE_END, |name, word| name.ends_with(word)))
        .unwrap_or("标准")
}
