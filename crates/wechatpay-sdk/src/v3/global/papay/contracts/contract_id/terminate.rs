//! `/v3/global/papay/contracts/{contract_id}/terminate`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/global/papay/contracts/{contract_id}/terminate`
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
        self.0.call_empty(&post::OPERATION).message(request.0)
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

    use crate::message::{Listed, Object, optional, request};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/global/papay/contracts/{contract_id}/terminate")
            .at("apihk.mch.weixin.qq.com", "");

    /// 申请解约：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            optional::<String>("appid"),
            optional::<String>("sp_appid"),
            optional::<String>("sub_mchid"),
            optional::<String>("sub_appid"),
            optional::<String>("termination_note"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 机构APPID
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("appid", value.into()))
        }

        /// 机构appid
        pub fn sp_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sp_appid", value.into()))
        }

        /// 子商户号
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_mchid", value.into()))
        }

        /// 子商户应用ID
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_appid", value.into()))
        }

        /// 解约备注
        pub fn termination_note(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("termination_note", value.into()))
        }
    }

    request!(Request);
}
