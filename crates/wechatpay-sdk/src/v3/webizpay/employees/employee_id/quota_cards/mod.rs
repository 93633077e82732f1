//! `/v3/webizpay/employees/{employee_id}/quota-cards`

pub mod card_no;

/// `/v3/webizpay/employees/{employee_id}/quota-cards`
pub struct QuotaCards {
    pub(crate) node: crate::chain::Node,
}

impl QuotaCards {
    /// `/{card_no}`: 企业支付额度卡卡号
    pub fn card_no(self, value: impl Into<String>) -> card_no::CardNo {
        card_no::CardNo { node: self.node.bind("card_no", value) }
    }

    /// 企业商户为员工下发企业支付额度卡 (partner)
    ///
    /// `POST /v3/webizpay/employees/{employee_id}/quota-cards`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::webizpay::employees::employee_id::quota_cards::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sp_mchid("12341234")
    ///     .sub_mchid("43214321")
    ///     .card_template_id("template_123")
    ///     .amount(10000)
    ///     .card_name("报销额度卡")
    ///     .out_card_no("mch_card_123456")
    ///     .effective_end_time("2023-12-31T23:59:59+08:00")
    ///     .card_remark("2023年1月差旅报销")
    ///     .avail_mch_range_id("range_12345678");
    /// let answer = client
    ///     .v3()
    ///     .webizpay()
    ///     .employees()
    ///     .employee_id("WeBizPay_a968402a-73bb-43e2-9e1a-8371b0ca3d7c")
    ///     .quota_cards()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4014507148)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/webizpay/employees/{employee_id}/quota-cards", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/webizpay/employees/{employee_id}/quota-cards")
    }
}

/// 企业商户为员工下发企业支付额度卡
pub mod post {
    use crate::message;

    /// 企业商户为员工下发企业支付额度卡：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("sp_mchid"),
            message::required::<String>("sub_mchid"),
            message::required::<String>("card_template_id"),
            message::required::<crate::Fen>("amount"),
            message::required::<String>("card_name"),
            message::required::<String>("out_card_no"),
            message::required::<crate::Time>("effective_end_time"),
            message::optional::<String>("card_remark"),
            message::optional::<String>("avail_mch_range_id"),
        ];

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

        /// 企业支付卡模板ID（必填）
        pub fn card_template_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("card_template_id", value))
        }

        /// 卡片总金额，单位为分（必填）
        pub fn amount(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("amount", value))
        }

        /// 卡片名称（必填）
        pub fn card_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("card_name", value))
        }

        /// 商户卡号（必填）
        pub fn out_card_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_card_no", value))
        }

        /// 卡片有效期（必填）
        pub fn effective_end_time(self, value: impl Into<crate::Time>) -> Self {
            Self(self.0.with_some::<crate::Time>("effective_end_time", value))
        }

        /// 卡片备注
        pub fn card_remark(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("card_remark", value))
        }

        /// 可用商户范围ID
        pub fn avail_mch_range_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("avail_mch_range_id", value))
        }
    }

    /// 企业商户为员工下发企业支付额度卡：应答
    #[non_exhaustive]
    pub struct Response {
        /// 服务商商户号
        pub sp_mchid: Option<String>,
        /// 出资子商户号
        pub sub_mchid: Option<String>,
        /// 商户卡号
        pub out_card_no: Option<String>,
        /// 微信授权关系ID
        pub employee_id: Option<String>,
        /// 企业支付额度卡卡号
        pub card_no: Option<String>,
        /// 卡片生效时间
        pub effective_begin_time: Option<crate::Time>,
        /// 卡片有效期
        pub effective_end_time: Option<crate::Time>,
    }

    request!(Request);

    message! {
        Response {
            0 => sp_mchid: "sp_mchid",
            1 => sub_mchid: "sub_mchid",
            2 => out_card_no: "out_card_no",
            3 => employee_id: "employee_id",
            4 => card_no: "card_no",
            5 => effective_begin_time: "effective_begin_time",
            6 => effective_end_time: "effective_end_time",
        }
    }
}
