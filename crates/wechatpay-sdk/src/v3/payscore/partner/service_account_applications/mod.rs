//! `/v3/payscore/partner/service-account-applications`

pub mod out_apply_no;

/// `/v3/payscore/partner/service-account-applications`
pub struct ServiceAccountApplications {
    pub(crate) node: crate::chain::Node,
}

impl ServiceAccountApplications {
    /// `/{out_apply_no}`: 商户申请绑定单号
    pub fn out_apply_no(self, value: impl Into<String>) -> out_apply_no::OutApplyNo {
        out_apply_no::OutApplyNo { node: self.node.bind("out_apply_no", value) }
    }

    /// 收付通子商户申请绑定支付分服务 (partner)
    ///
    /// `POST /v3/payscore/partner/service-account-applications`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payscore::partner::service_account_applications::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .service_id("2002000000000558128851361561536")
    ///     .appid("wxd678efh567hg6787")
    ///     .sub_mchid("1900000109")
    ///     .sub_appid("wxd678efh567hg6787")
    ///     .out_apply_no("1234323JKHDFE1243252")
    ///     .result_notify_url("https://api.test.com");
    /// let answer = client
    ///     .v3()
    ///     .payscore()
    ///     .partner()
    ///     .service_account_applications()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012715051)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/payscore/partner/service-account-applications", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/payscore/partner/service-account-applications")
    }
}

/// 收付通子商户申请绑定支付分服务
pub mod post {
    use crate::message;

    pub use crate::v3::payscore::partner::service_account_applications::out_apply_no::get::Response;

    /// 收付通子商户申请绑定支付分服务：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("service_id"),
            message::required::<String>("appid"),
            message::required::<String>("sub_mchid"),
            message::optional::<String>("sub_appid"),
            message::required::<String>("out_apply_no"),
            message::optional::<String>("result_notify_url"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 服务ID（必填）
        pub fn service_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("service_id", value))
        }

        /// 服务商应用ID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 子商户商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }

        /// 子商户应用ID
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_appid", value))
        }

        /// 商户申请绑定单号（必填）
        pub fn out_apply_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_apply_no", value))
        }

        /// 绑定结果回调通知地址
        pub fn result_notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("result_notify_url", value))
        }
    }

    request!(Request);
}
