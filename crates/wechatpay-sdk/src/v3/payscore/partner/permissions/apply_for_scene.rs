//! `/v3/payscore/partner/permissions/apply-for-scene`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/payscore/partner/permissions/apply-for-scene`
#[derive(Clone, Debug)]
pub struct ApplyForScene(pub(crate) Node);

impl ApplyForScene {
    /// 服务商场景中预授权 (partner)
    ///
    /// `POST /v3/payscore/partner/permissions/apply-for-scene`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payscore::partner::permissions::apply_for_scene::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .service_id("500001")
    ///     .appid("wxd678efh567hg6787")
    ///     .sub_appid("wxd678efh567hg6787")
    ///     .sub_mchid("1230000109")
    ///     .authorization_code("实例1234323JKHDFE1243252")
    ///     .notify_url("http://www.qq.com")
    ///     .scene("TRANSACTION")
    ///     .transaction_scene_info(
    ///         post::TransactionSceneInfo::new().mchid("1230000109").sub_mchid("1230000109"),
    ///     );
    /// let answer = client
    ///     .v3()
    ///     .payscore()
    ///     .partner()
    ///     .permissions()
    ///     .apply_for_scene()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012778802)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/payscore/partner/permissions/apply-for-scene", rest)
    }
}

/// 服务商场景中预授权
pub mod post {
    use http::Method;

    use crate::message::{Members, Message, Required, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/payscore/partner/permissions/apply-for-scene");

    /// 服务商场景中预授权：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 服务ID
        pub service_id: Required<String>,
        /// 服务商的公众号ID
        pub appid: Required<String>,
        /// 子商户的公众号ID
        pub sub_appid: Option<String>,
        /// 子商户的商户号
        pub sub_mchid: Required<String>,
        /// 授权协议号
        pub authorization_code: Required<String>,
        /// 通知地址
        pub notify_url: Option<String>,
        /// 授权场景
        pub scene: Required<String>,
        /// 微信支付交易中授权附带的参数
        pub transaction_scene_info: Option<TransactionSceneInfo>,
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

        /// 服务商的公众号ID
        #[inline]
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Required::set(value.into());
            self
        }

        /// 子商户的公众号ID
        #[inline]
        pub fn sub_appid(mut self, value: impl Into<String>) -> Self {
            self.sub_appid = Some(value.into());
            self
        }

        /// 子商户的商户号
        #[inline]
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Required::set(value.into());
            self
        }

        /// 授权协议号
        #[inline]
        pub fn authorization_code(mut self, value: impl Into<String>) -> Self {
            self.authorization_code = Required::set(value.into());
            self
        }

        /// 通知地址
        #[inline]
        pub fn notify_url(mut self, value: impl Into<String>) -> Self {
            self.notify_url = Some(value.into());
            self
        }

        /// 授权场景
        #[inline]
        pub fn scene(mut self, value: impl Into<String>) -> Self {
            self.scene = Required::set(value.into());
            self
        }

        /// 微信支付交易中授权附带的参数
        #[inline]
        pub fn transaction_scene_info(mut self, value: TransactionSceneInfo) -> Self {
            self.transaction_scene_info = Some(value);
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("service_id", &mut self.service_id),
                ("appid", &mut self.appid),
                ("sub_appid", &mut self.sub_appid),
                ("sub_mchid", &mut self.sub_mchid),
                ("authorization_code", &mut self.authorization_code),
                ("notify_url", &mut self.notify_url),
                ("scene", &mut self.scene),
                ("transaction_scene_info", &mut self.transaction_scene_info),
            ]);
        }
    }

    /// 微信支付交易中授权附带的参数
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct TransactionSceneInfo {
        /// 支付下单的商户号
        pub mchid: Required<String>,
        /// 支付下单的子商户号
        pub sub_mchid: Required<String>,
    }

    impl TransactionSceneInfo {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 支付下单的商户号
        #[inline]
        pub fn mchid(mut self, value: impl Into<String>) -> Self {
            self.mchid = Required::set(value.into());
            self
        }

        /// 支付下单的子商户号
        #[inline]
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Required::set(value.into());
            self
        }
    }

    impl Message for TransactionSceneInfo {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("mchid", &mut self.mchid), ("sub_mchid", &mut self.sub_mchid)]);
        }
    }

    /// 服务商场景中预授权：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 授权场景
        pub scene: Option<String>,
        /// 微信支付交易中授权token
        pub transaction_permissions_token: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("scene", &mut self.scene),
                ("transaction_permissions_token", &mut self.transaction_permissions_token),
            ]);
        }
    }

    message!(Request, TransactionSceneInfo, Response);
}
