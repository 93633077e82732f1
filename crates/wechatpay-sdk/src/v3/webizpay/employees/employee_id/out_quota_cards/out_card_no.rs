//! `/v3/webizpay/employees/{employee_id}/out-quota-cards/{out_card_no}`

/// `/v3/webizpay/employees/{employee_id}/out-quota-cards/{out_card_no}`
pub struct OutCardNo {
    pub(crate) node: crate::chain::Node,
}

impl OutCardNo {
    /// 使用商户卡号查询企业支付额度卡 (partner)
    ///
    /// `GET /v3/webizpay/employees/{employee_id}/out-quota-cards/{out_card_no}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::webizpay::employees::employee_id::out_quota_cards::out_card_no::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().sp_mchid("12341234").sub_mchid("43214321");
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
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015001625)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node
            .query("/v3/webizpay/employees/{employee_id}/out-quota-cards/{out_card_no}", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/webizpay/employees/{employee_id}/out-quota-cards/{out_card_no}")
    }
}

/// 使用商户卡号查询企业支付额度卡
pub mod get {
    use crate::message;

    pub use crate::shared::v3_webizpay_employees_employee_id_out_quota_cards_out_card_no_get::CardState;

    enumeration! {
        /// 使用规则
        CardRule {
            SINGLE = "SINGLE",
            MULTIPLE = "MULTIPLE",
        }
    }

    enumeration! {
        /// 退款规则
        RefundRule {
            RETURN = "RETURN",
            NOT_RETURN = "NOT_RETURN",
        }
    }

    /// 使用商户卡号查询企业支付额度卡：请求（其他接口共用）
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] =
            &[message::required::<String>("sp_mchid"), message::required::<String>("sub_mchid")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 服务商商户号（必填）
        pub fn sp_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sp_mchid", value))
        }

        /// 出资子商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }
    }

    /// 使用商户卡号查询企业支付额度卡：应答（其他接口共用）
    #[non_exhaustive]
    pub struct Response {
        /// 服务商商户号
        pub sp_mchid: Option<String>,
        /// 出资子商户号
        pub sub_mchid: Option<String>,
        /// 企业支付额度卡卡号
        pub card_no: Option<String>,
        /// 商户卡号
        pub out_card_no: Option<String>,
        /// 微信授权关系ID
        pub employee_id: Option<String>,
        /// 企业支付卡模板ID
        pub card_template_id: Option<String>,
        /// 使用规则
        pub card_rule: Option<crate::Enumeration<CardRule>>,
        /// 退款规则
        pub refund_rule: Option<crate::Enumeration<RefundRule>>,
        /// 卡片总金额，单位为分
        pub amount: Option<crate::Fen>,
        /// 卡片可用金额，单位为分
        pub remain_amount: Option<crate::Fen>,
        /// 卡片有效期
        pub effective_end_time: Option<crate::Time>,
        /// 卡片生效时间
        pub effective_begin_time: Option<crate::Time>,
        /// 卡片状态
        pub card_state: Option<crate::Enumeration<CardState>>,
        /// 卡片名称
        pub card_name: Option<String>,
        /// 失效原因
        pub reason: Option<String>,
        /// 卡片使用时间
        pub card_usage_time: Option<crate::Time>,
        /// 卡片关联微信支付订单号
        pub transaction_id: Option<String>,
        /// 卡片失效时间
        pub card_disabled_time: Option<crate::Time>,
        /// 卡片备注
        pub card_remark: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => sp_mchid: "sp_mchid",
            1 => sub_mchid: "sub_mchid",
            2 => card_no: "card_no",
            3 => out_card_no: "out_card_no",
            4 => employee_id: "employee_id",
            5 => card_template_id: "card_template_id",
            6 => card_rule: "card_rule",
            7 => refund_rule: "refund_rule",
            8 => amount: "amount",
            9 => remain_amount: "remain_amount",
            10 => effective_end_time: "effective_end_time",
            11 => effective_begin_time: "effective_begin_time",
            12 => card_state: "card_state",
            13 => card_name: "card_name",
            14 => reason: "reason",
            15 => card_usage_time: "card_usage_time",
            16 => transaction_id: "transaction_id",
            17 => card_disabled_time: "card_disabled_time",
            18 => card_remark: "card_remark",
        }
    }
}
