//! `/v3/global/papay/contracts/{contract_id}/terminate`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/global/papay/contracts/{contract_id}/terminate`
#[derive(Clone, Debug)]
pub struct Terminate(pub(crate) Node);

impl Terminate {
    /// 申请解约
    ///
    /// `POST /v3/global/papay/contracts/{contract_id}/terminate`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::global::papay::contracts::contract_id::terminate::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wxd678efh567hg6787")
    ///     .sp_appid("wx8888888888888888")
    ///     .sub_mchid("1230000109")
    ///     .sub_appid("wxcbda96de0b165484")
    ///     .termination_note("解约原因");
    /// client
    ///     .v3()
    ///     .global()
    ///     .papay()
    ///     .contracts()
    ///     .contract_id("100005698")
    ///     .terminate()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013015478)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<()> {
        self.0.call_empty(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/global/papay/contracts/{contract_id}/terminate", rest)
    }
}

/// 申请解约
pub mod post {
    use http::Method;

    use crate::message::{Members, Message, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/global/papay/contracts/{contract_id}/terminate")
            .at("apihk.mch.weixin.qq.com", "");

    /// 申请解约：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 机构APPID
        pub appid: Option<String>,
        /// 机构appid
        pub sp_appid: Option<String>,
        /// 子商户号
        pub sub_mchid: Option<String>,
        /// 子商户应用ID
        pub sub_appid: Option<String>,
        /// 解约备注
        pub termination_note: Option<String>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 机构APPID
        #[inline]
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Some(value.into());
            self
        }

        /// 机构appid
        #[inline]
        pub fn sp_appid(mut self, value: impl Into<String>) -> Self {
            self.sp_appid = Some(value.into());
            self
        }

        /// 子商户号
        #[inline]
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Some(value.into());
            self
        }

        /// 子商户应用ID
        #[inline]
        pub fn sub_appid(mut self, value: impl Into<String>) -> Self {
            self.sub_appid = Some(value.into());
            self
        }

        /// 解约备注
        #[inline]
        pub fn termination_note(mut self, value: impl Into<String>) -> Self {
            self.termination_note = Some(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("appid", &mut self.appid),
                ("sp_appid", &mut self.sp_appid),
                ("sub_mchid", &mut self.sub_mchid),
                ("sub_appid", &mut self.sub_appid),
                ("termination_note", &mut self.termination_note),
            ]);
        }
    }

    message!(Request);
}
