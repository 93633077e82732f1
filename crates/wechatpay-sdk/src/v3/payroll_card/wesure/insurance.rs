//! `/v3/payroll-card/wesure/insurance`

/// `/v3/payroll-card/wesure/insurance`
pub struct Insurance {
    pub(crate) node: crate::chain::Node,
}

impl Insurance {
    /// 生成投保结果 (partner)
    ///
    /// `POST /v3/payroll-card/wesure/insurance`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payroll_card::wesure::insurance::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sp_mchid("1900000109")
    ///     .wesure_order_no("1900000109")
    ///     .token("5fds5345dfd")
    ///     .insurance_company_order_no("5fds5345dfd")
    ///     .openid("111111")
    ///     .insure_state("INSURE_SUCCESS")
    ///     .insure_effect_time("2018-06-08T10:34:56+08:00")
    ///     .insure_invalid_time("2018-06-08T10:34:56+08:00")
    ///     .insurance_company_name("平安");
    /// client.v3().payroll_card().wesure().insurance().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_32.shtml)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<()> {
        self.node.post("/v3/payroll-card/wesure/insurance", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/payroll-card/wesure/insurance")
    }
}

/// 生成投保结果
pub mod post {
    use crate::message;

    /// 生成投保结果：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("sp_mchid"),
            message::required::<String>("wesure_order_no"),
            message::required::<String>("token"),
            message::required::<String>("insurance_company_order_no"),
            message::required::<String>("openid"),
            message::required::<String>("insure_state"),
            message::required::<crate::Time>("insure_effect_time"),
            message::required::<crate::Time>("insure_invalid_time"),
            message::required::<String>("insurance_company_name"),
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

        /// 特约商户商户号（必填）
        pub fn wesure_order_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("wesure_order_no", value))
        }

        /// 微保保单号（必填）
        pub fn token(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("token", value))
        }

        /// 保司保单号（必填）
        pub fn insurance_company_order_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("insurance_company_order_no", value))
        }

        /// 用户标识（必填）
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("openid", value))
        }

        /// 投保状态（必填）
        pub fn insure_state(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("insure_state", value))
        }

        /// 保障生效时间（必填）
        pub fn insure_effect_time(self, value: impl Into<crate::Time>) -> Self {
            Self(self.0.with_some::<crate::Time>("insure_effect_time", value))
        }

        /// 保障失效时间（必填）
        pub fn insure_invalid_time(self, value: impl Into<crate::Time>) -> Self {
            Self(self.0.with_some::<crate::Time>("insure_invalid_time", value))
        }

        /// 保障的保险公司名称（必填）
        pub fn insurance_company_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("insurance_company_name", value))
        }
    }

    request!(Request);
}
