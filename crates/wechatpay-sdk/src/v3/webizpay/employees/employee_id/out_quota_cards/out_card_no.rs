//! 使用商户卡号查询企业支付额度卡 · Query a quota card by merchant number
//!
//! `/v3/webizpay/employees/{employee_id}/out-quota-cards/{out_card_no}`

/// 使用商户卡号查询企业支付额度卡 · Query a quota card by merchant number
///
/// `/v3/webizpay/employees/{employee_id}/out-quota-cards/{out_card_no}`
#[derive(Clone)]
pub struct OutCardNo {
    pub(crate) node: crate::chain::Node,
}

impl OutCardNo {
    /// 使用商户卡号查询企业支付额度卡 · Query a quota card by merchant number
    ///
    /// `GET /v3/webizpay/employees/{employee_id}/out-quota-cards/{out_card_no}`
    ///
    /// 服务商按商户卡号查询员工的企业支付额度卡，返回卡号、使用规则、金额和卡片状态。模式：服务商。
    ///
    /// Queries the quota card of an employee by merchant card number and returns its rules, amounts and state. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::webizpay::employees::employee_id::out_quota_cards::out_card_no::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().sp_mchid("1900000001").sub_mchid("1900000109");
    /// let answer = client
    ///     .v3()
    ///     .webizpay()
    ///     .employees()
    ///     .employee_id("WeBizPay_a968402a-73bb-43e2-9e1a-8371b0ca3d7c")
    ///     .out_quota_cards()
    ///     .out_card_no("out_card_123456")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4015001625](https://pay.weixin.qq.com/doc/v3/partner/4015001625)
    #[doc(alias(
        "使用商户卡号查询企业支付额度卡",
        "Query a quota card by merchant number",
        "企业支付",
        "out-quota-cards",
        "employees/out-quota-cards"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node
            .query("/v3/webizpay/employees/{employee_id}/out-quota-cards/{out_card_no}", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/webizpay/employees/{employee_id}/out-quota-cards/{out_card_no}")
    }
}

/// 使用商户卡号查询企业支付额度卡 · Query a quota card by merchant number
pub mod get {

    enumeration! {
        /// 使用规则 · Usage rules
        CardRule {
            /// `SINGLE`: 单次使用 · Can be used once
            SINGLE = "SINGLE",
            /// `MULTIPLE`: 多次使用 · Can be used several times
            MULTIPLE = "MULTIPLE",
        }
    }

    enumeration! {
        /// 退款规则 · Refund rules
        RefundRule {
            /// `RETURN`: 可退 · Returned
            RETURN = "RETURN",
            /// `NOT_RETURN`: 不退 · Not returned
            NOT_RETURN = "NOT_RETURN",
        }
    }

    enumeration! {
        /// 卡片状态 · Card status
        CardState {
            /// `ACTIVE`: 生效中 · Active
            ACTIVE = "ACTIVE",
            /// `DISABLED`: 已停用 · Disabled
            DISABLED = "DISABLED",
        }
    }

    /// 使用商户卡号查询企业支付额度卡：请求 · Query a quota card by merchant number: request
    pub struct Request {
        /// 服务商商户号（必填） · Partner merchant ID (required)
        pub sp_mchid: Option<String>,
        /// 出资子商户号（必填） · Funding sub-merchant ID (required)
        pub sub_mchid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 服务商商户号（必填） · Partner merchant ID (required)
        pub fn sp_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sp_mchid = value.into_member();
            self
        }

        /// 出资子商户号（必填） · Funding sub-merchant ID (required)
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }
    }

    /// 使用商户卡号查询企业支付额度卡：应答 · Query a quota card by merchant number: answer
    #[non_exhaustive]
    pub struct Response {
        /// 服务商商户号 · Partner merchant ID
        pub sp_mchid: Option<String>,
        /// 出资子商户号 · Funding sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 企业支付额度卡卡号 · Business payment card number
        pub card_no: Option<String>,
        /// 商户卡号 · Merchant card number
        pub out_card_no: Option<String>,
        /// 微信授权关系ID · WeChat authorisation relationship ID
        pub employee_id: Option<String>,
        /// 企业支付卡模板ID · Business payment card template ID
        pub card_template_id: Option<String>,
        /// 使用规则 · Usage rules
        pub card_rule: CardRule,
        /// 退款规则 · Refund rules
        pub refund_rule: RefundRule,
        /// 卡片总金额 · Total card amount
        ///
        /// 单位为分。In fen.
        pub amount: Option<crate::Fen>,
        /// 卡片可用金额 · Remaining card amount
        ///
        /// 单位为分。In fen.
        pub remain_amount: Option<crate::Fen>,
        /// 卡片有效期 · Card valid until
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub effective_end_time: Option<crate::Time>,
        /// 卡片生效时间 · Card effective time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub effective_begin_time: Option<crate::Time>,
        /// 卡片状态 · Card status
        pub card_state: CardState,
        /// 卡片名称 · Card name
        pub card_name: Option<String>,
        /// 失效原因 · Deactivation reason
        pub reason: Option<String>,
        /// 卡片使用时间 · Card usage time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub card_usage_time: Option<crate::Time>,
        /// 卡片关联微信支付订单号 · Card transaction ID
        pub transaction_id: Option<String>,
        /// 卡片失效时间 · Card disabling time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub card_disabled_time: Option<crate::Time>,
        /// 卡片备注 · Card remark
        pub card_remark: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => sp_mchid: Required "sp_mchid",
            1 => sub_mchid: Required "sub_mchid",
        }
        Response {
            0 => sp_mchid: Optional "sp_mchid",
            1 => sub_mchid: Optional "sub_mchid",
            2 => card_no: Optional "card_no",
            3 => out_card_no: Optional "out_card_no",
            4 => employee_id: Optional "employee_id",
            5 => card_template_id: Optional "card_template_id",
            6 => card_rule: Optional "card_rule",
            7 => refund_rule: Optional "refund_rule",
            8 => amount: Optional "amount",
            9 => remain_amount: Optional "remain_amount",
            10 => effective_end_time: Optional "effective_end_time",
            11 => effective_begin_time: Optional "effective_begin_time",
            12 => card_state: Optional "card_state",
            13 => card_name: Optional "card_name",
            14 => reason: Optional "reason",
            15 => card_usage_time: Optional "card_usage_time",
            16 => transaction_id: Optional "transaction_id",
            17 => card_disabled_time: Optional "card_disabled_time",
            18 => card_remark: Optional "card_remark",
        }
    }
}
