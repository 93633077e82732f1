//! `/v3/payscore/partner/service-account-applications`

pub mod out_apply_no;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/payscore/partner/service-account-applications`
#[derive(Clone, Debug)]
pub struct ServiceAccountApplications(pub(crate) Node);

impl ServiceAccountApplications {
    /// `/{out_apply_no}`: 商户申请绑定单号
    #[inline]
    pub fn out_apply_no(self, value: impl Into<String>) -> out_apply_no::OutApplyNo {
        out_apply_no::OutApplyNo(self.0.bind("out_apply_no", value))
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
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/payscore/partner/service-account-applications", rest)
    }
}

/// 收付通子商户申请绑定支付分服务
pub mod post {
    use http::Method;

    use crate::message::{Members, Message, Required, message};
    use crate::operation::Operation;

    pub use crate::v3::payscore::partner::service_account_applications::out_apply_no::get::Response;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/payscore/partner/service-account-applications")
            .numbered_by("out_apply_no");

    /// 收付通子商户申请绑定支付分服务：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 服务ID
        pub service_id: Required<String>,
        /// 服务商应用ID
        pub appid: Required<String>,
        /// 子商户商户号
        pub sub_mchid: Required<String>,
        /// 子商户应用ID
        pub sub_appid: Option<String>,
        /// 商户申请绑定单号
        pub out_apply_no: Required<String>,
        /// 绑定结果回调通知地址
        pub result_notify_url: Option<String>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 服务ID
        #[inline]
        pub fn service_id(mut self, value: impl Into<String>) -> Self {
            self.service_id = Required::set(value.into());
            self
        }

        /// 服务商应用ID
        #[inline]
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Required::set(value.into());
            self
        }

        /// 子商户商户号
        #[inline]
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Required::set(value.into());
            self
        }

        /// 子商户应用ID
        #[inline]
        pub fn sub_appid(mut self, value: impl Into<String>) -> Self {
            self.sub_appid = Some(value.into());
            self
        }

        /// 商户申请绑定单号
        #[inline]
        pub fn out_apply_no(mut self, value: impl Into<String>) -> Self {
            self.out_apply_no = Required::set(value.into());
            self
        }

        /// 绑定结果回调通知地址
        #[inline]
        pub fn result_notify_url(mut self, value: impl Into<String>) -> Self {
            self.result_notify_url = Some(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("service_id", &mut self.service_id),
                ("appid", &mut self.appid),
                ("sub_mchid", &mut self.sub_mchid),
                ("sub_appid", &mut self.sub_appid),
                ("out_apply_no", &mut self.out_apply_no),
                ("result_notify_url", &mut self.result_notify_url),
            ]);
        }
    }

    message!(Request);
}
