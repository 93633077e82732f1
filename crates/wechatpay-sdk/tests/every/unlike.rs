//! Known members that the generated types have elsewhere or not at all, and
//! why that is right.

/// A difference between the publicly known members and the types.
pub(crate) struct Unlike {
    /// The operations and notifications. If empty, the difference applies to all of them.
    pub(crate) of: &'static [&'static str],
    pub(crate) place: &'static str,
    /// The known path. Paths below it are included.
    pub(crate) known: &'static str,
    /// The path in the types; `None` if the types do not have it.
    pub(crate) typed: Option<&'static str>,
    #[expect(dead_code, reason = "for people")]
    pub(crate) why: &'static str,
}

const fn moved(
    of: &'static [&'static str],
    place: &'static str,
    known: &'static str,
    typed: &'static str,
    why: &'static str,
) -> Unlike {
    Unlike { of, place, known, typed: Some(typed), why }
}

const fn absent(
    of: &'static [&'static str],
    place: &'static str,
    known: &'static str,
    why: &'static str,
) -> Unlike {
    Unlike { of, place, known, typed: None, why }
}

const ANY: &[&str] = &[];

const ITEM: &str = "the text holds a list, whose items the documents name";
const PROMOTIONS: &str = "the text holds an object with the list under the same name";
const DECRYPTED: &str = "the content is what is decrypted";
const ENVELOPE: &str = "of the envelope, which `Received` has read";
const UPLOAD: &str = "a request with a file has the members of `meta` as its own";
const FROM_THE_FILE: &str = "the client makes it of the file";
const SIGNED: &str = "the client makes it";
const FORM: &str = "the text holds a form, which is the caller's";
const WITHIN: &str =
    "the documents indent it wrongly; the catalogue's `RESOLUTIONS.md` says how that is known";
const MISNAMED: &str =
    "the documents spell it wrongly; the official samples have the name that is sent";
const PROGRESSIVE: &str =
    "since 2025-11 `PROGRESSIVE_BUNDLE` and its members have taken the place of `SEQUENTIAL`";
const NOT_TOLD: &str = "the platform's answers and the official models do not have it";
const SPACE: &str = "a mistake of the documents: the name has no space";

const SINGLE_PROFIT_SHARING: &str = "POST /secapi/pay/profitsharing";
const PROFIT_SHARING: &str = "POST /secapi/pay/multiprofitsharing";
const RED_PACKETS: &[&str] =
    &["POST /mmpaymkttransfers/sendgroupredpack", "POST /mmpaymkttransfers/sendredpack"];

const INSTITUTION: &[&str] =
    &["POST /secapi/mch/addInstitutionsub", "POST /secapi/mch/modifyInstitutionsub"];
const SUBJECT: &[&str] = &["POST /v3/apply4subject/applyment"];
const MEDICAL: &[&str] = &["POST /v3/med-ins/refunds/notify"];
const PAID: &[&str] = &["v3 TRANSACTION.SUCCESS"];
const ORDER_QUERIES: &[&str] = &[
    "GET /v3/pay/transactions/id/{transaction_id}",
    "GET /v3/pay/transactions/out-trade-no/{out_trade_no}",
    "GET /v3/pay/partner/transactions/id/{transaction_id}",
    "GET /v3/pay/partner/transactions/out-trade-no/{out_trade_no}",
];
const PARTNER_ORDER_QUERIES: &[&str] = &[
    "GET /v3/pay/partner/transactions/id/{transaction_id}",
    "GET /v3/pay/partner/transactions/out-trade-no/{out_trade_no}",
];
const RECHARGE: &[&str] = &["v3 RECHARGE.CLOSED"];

/// All differences. If several match one member, the first one counts.
pub(crate) const UNLIKE: &[Unlike] = &[
    moved(PAID, "content", "resource.ciphertext.scene_info.sub_orders", "sub_orders", WITHIN),
    moved(
        PAID,
        "content",
        "resource.ciphertext.scene_info.combine_payer_info",
        "combine_payer_info",
        WITHIN,
    ),
    moved(
        PAID,
        "content",
        "resource.ciphertext.scene_info.installment_info",
        "installment_info",
        WITHIN,
    ),
    moved(
        RECHARGE,
        "content",
        "resource.ciphertext.employee_type.openid",
        "qr_recharge_info.openid",
        WITHIN,
    ),
    moved(
        RECHARGE,
        "content",
        "resource.ciphertext.employee_type",
        "qr_recharge_info.employee_type",
        WITHIN,
    ),
    moved(ANY, "content", "resource.ciphertext", "", DECRYPTED),
    moved(&["v3 MCHWITHDRAW.CHANGE"], "content", "resource.original_data", "", DECRYPTED),
    absent(ANY, "content", "resource", ENVELOPE),
    absent(ANY, "content", "id", ENVELOPE),
    absent(ANY, "content", "create_time", ENVELOPE),
    absent(ANY, "content", "event_type", ENVELOPE),
    absent(ANY, "content", "resource_type", ENVELOPE),
    absent(ANY, "content", "summary", ENVELOPE),
    absent(ANY, "header", "Wechatpay-Serial", "the client's, with every call of v3"),
    absent(ANY, "header", "Wechatpay-Negative-Test", "the caller's, by `Call::header`"),
    absent(ANY, "header", "Accept-Encoding", "the caller's, by `Call::header`"),
    moved(ANY, "header", "Idempotency-Key", "idempotency_key", "a name of Rust"),
    absent(ANY, "query", "sign", SIGNED),
    absent(ANY, "request", "sign", SIGNED),
    absent(ANY, "request", "nonce_str", SIGNED),
    absent(ANY, "request", "media_hash", FROM_THE_FILE),
    absent(ANY, "request", "meta.sha256", FROM_THE_FILE),
    absent(ANY, "request", "meta.filename", FROM_THE_FILE),
    absent(ANY, "request", "meta.file_name", FROM_THE_FILE),
    absent(ANY, "request", "meta.file_digest", FROM_THE_FILE),
    absent(ANY, "request", "meta.digest", FROM_THE_FILE),
    absent(ANY, "request", "meta.digest_algorithm", FROM_THE_FILE),
    absent(ANY, "request", "meta.digest_alogrithm", FROM_THE_FILE),
    moved(ANY, "request", "meta", "", UPLOAD),
    absent(RED_PACKETS, "request", "risk_info.posttime", FORM),
    absent(RED_PACKETS, "request", "risk_info.mobile", FORM),
    absent(RED_PACKETS, "request", "risk_info.deviceid", FORM),
    absent(RED_PACKETS, "request", "risk_info.clientversion", FORM),
    moved(
        &["POST /v3/global/micropay/transactions/pay", "POST /v3/transactions/micropay"],
        "response",
        "amount.payer _currency",
        "amount.payer_currency",
        SPACE,
    ),
    moved(
        &[SINGLE_PROFIT_SHARING, PROFIT_SHARING],
        "request",
        "receivers.receiver",
        "receivers",
        ITEM,
    ),
    moved(
        &[SINGLE_PROFIT_SHARING, PROFIT_SHARING, "POST /pay/profitsharingquery"],
        "response",
        "receivers.receiver",
        "receivers",
        ITEM,
    ),
    moved(
        &["POST /pay/closecombinedorder"],
        "request",
        "sub_order_list.order",
        "sub_order_list",
        ITEM,
    ),
    moved(&["POST /payitil/report"], "request", "trades.transaction", "trades", ITEM),
    moved(
        &[
            "POST /v3/mch-manage/mch-manage-records/{manage_record_id}/mch-manage-submissions",
            "POST /v3/transaction-block/transaction-block-submissions/sub-mchid/{sub_mchid}",
        ],
        "request",
        "submit_data.record_fields.repeated_field_data.field_data",
        "submit_data.record_fields.repeated_field_data",
        ITEM,
    ),
    moved(
        &[
            "GET /v3/mch-manage/mch-manage-records/sub-mchid/{sub_mchid}",
            "GET /v3/transaction-block/transaction-block-records/sub-mchid/{sub_mchid}",
        ],
        "response",
        "data.requested_item_info.record_fields.repeated_field_data.field_data",
        "data.requested_item_info.record_fields.repeated_field_data",
        ITEM,
    ),
    moved(
        &[
            "GET /v3/mch-manage/mch-manage-records/{manage_record_id}",
            "GET /v3/transaction-block/transaction-block-records/{block_record_id}",
        ],
        "response",
        "requested_item_info.record_fields.repeated_field_data.field_data",
        "requested_item_info.record_fields.repeated_field_data",
        ITEM,
    ),
    moved(
        &["POST /v3/global/merchants", "POST /v3/merchants", "PUT /v3/merchants"],
        "request",
        "business.store_photos.media_id",
        "business.store_photos",
        ITEM,
    ),
    moved(INSTITUTION, "request", "store_photos.media_id", "store_photos", ITEM),
    moved(INSTITUTION, "request", "h5_domains.domain", "h5_domains", ITEM),
    moved(
        &["POST /applyment/micro/submit"],
        "request",
        "business_addition_pics.media_id",
        "business_addition_pics",
        ITEM,
    ),
    moved(
        &["POST /applyment/micro/submit"],
        "request",
        "id_card_valid_time.period",
        "id_card_valid_time",
        ITEM,
    ),
    moved(
        &[
            "POST /v3/ecommerce/applyments/",
            "POST /v3/ecommerce/applyments/submit-account-hosting-applyment",
        ],
        "request",
        "business_license_info.business_time.period",
        "business_license_info.business_time",
        ITEM,
    ),
    moved(
        SUBJECT,
        "request",
        "identification_info.identification_valid_date.period",
        "identification_info.identification_valid_date",
        ITEM,
    ),
    moved(
        SUBJECT,
        "request",
        "subject_info.business_license_info.licence_valid_date.period",
        "subject_info.business_licence_info.licence_valid_date",
        ITEM,
    ),
    moved(
        SUBJECT,
        "request",
        "subject_info.business_license_info",
        "subject_info.business_licence_info",
        MISNAMED,
    ),
    moved(
        SUBJECT,
        "request",
        "subject_info.special_operation_info.store_indoor_copy",
        "subject_info.special_operation_list.operation_copy_list",
        MISNAMED,
    ),
    moved(
        SUBJECT,
        "request",
        "subject_info.special_operation_info",
        "subject_info.special_operation_list",
        MISNAMED,
    ),
    moved(
        &["POST /v3/brand/partner/card-member/user-feeds"],
        "request",
        "cell_message",
        "cell",
        MISNAMED,
    ),
    moved(
        &["POST /v3/brand/partner/card-member/user-cards/import-by-openid"],
        "request",
        "date_information",
        "valid_date_information",
        MISNAMED,
    ),
    moved(MEDICAL, "request", "med_refund__gov_fee", "med_refund_gov_fee", MISNAMED),
    moved(MEDICAL, "request", "med_refund__self_fee", "med_refund_self_fee", MISNAMED),
    moved(MEDICAL, "request", "med_refund__other_fee", "med_refund_other_fee", MISNAMED),
    moved(
        SUBJECT,
        "request",
        "subject_info.certificate_info.cert_valid_date.period",
        "subject_info.certificate_info.cert_valid_date",
        ITEM,
    ),
    moved(
        &[
            "POST /deposit/facepay",
            "POST /deposit/micropay",
            "POST /deposit/orderquery",
            "POST /pay/facepay",
            "POST /pay/facepayquery",
            "POST /pay/micropay",
            "POST /pay/orderquery",
            "POST /pay/refundqueryv2",
            "POST /pay/unifiedorder",
            "POST /secapi/pay/refundv2",
        ],
        "response",
        "promotion_detail",
        "promotion_detail.promotion_detail",
        PROMOTIONS,
    ),
    absent(ANY, "request", "sequential_usage_info", PROGRESSIVE),
    absent(ANY, "request", "stock.sequential_usage_rule", PROGRESSIVE),
    absent(ANY, "response", "sequential_usage_info", PROGRESSIVE),
    absent(ANY, "response", "stock.sequential_usage_rule", PROGRESSIVE),
    absent(ANY, "response", "stock_list.sequential_usage_rule", PROGRESSIVE),
    absent(ANY, "response", "sequential_usage_rule", PROGRESSIVE),
    absent(ANY, "response", "user_coupon_list.product_coupon.sequential_usage_info", PROGRESSIVE),
    absent(ANY, "response", "user_coupon_list.sequential_usage_detail", PROGRESSIVE),
    absent(ANY, "response", "user_coupon_list.stock.sequential_usage_rule", PROGRESSIVE),
    absent(ANY, "response", "product_coupon.sequential_usage_info", PROGRESSIVE),
    absent(ANY, "response", "sequential_usage_detail", PROGRESSIVE),
    absent(ANY, "request", "sequential_coupon_index", PROGRESSIVE),
    absent(ORDER_QUERIES, "response", "description", NOT_TOLD),
    absent(ORDER_QUERIES, "response", "notify_url", NOT_TOLD),
    absent(ORDER_QUERIES, "response", "detail", NOT_TOLD),
    absent(ORDER_QUERIES, "response", "time_expire", NOT_TOLD),
    absent(ORDER_QUERIES, "response", "goods_tag", NOT_TOLD),
    absent(ORDER_QUERIES, "response", "limit_pay", NOT_TOLD),
    absent(ORDER_QUERIES, "response", "support_fapiao", NOT_TOLD),
    absent(ORDER_QUERIES, "response", "scene_info.payer_client_ip", NOT_TOLD),
    absent(ORDER_QUERIES, "response", "scene_info.store_info", NOT_TOLD),
    absent(PARTNER_ORDER_QUERIES, "response", "settle_info", NOT_TOLD),
];
