//! `/v3/payscore/partner/permissions/apply-for-scene`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/payscore/partner/permissions/apply-for-scene`
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
        self.0.call(&post::OPERATION).message(request.0)
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

    use crate::message::{
        Listed, Message, Named, Object, held, message, optional, request, required,
    };
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/payscore/partner/permissions/apply-for-scene");

    /// 服务商场景中预授权：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("service_id"),
            required::<String>("appid"),
            optional::<String>("sub_appid"),
            required::<String>("sub_mchid"),
            required::<String>("authorization_code"),
            optional::<String>("notify_url"),
            required::<String>("scene"),
            optional::<TransactionSceneInfo>("transaction_scene_info"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 服务ID（必填）
        pub fn service_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("service_id", value.into()))
        }

        /// 服务商的公众号ID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("appid", value.into()))
        }

        /// 子商户的公众号ID
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_appid", value.into()))
        }

        /// 子商户的商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_mchid", value.into()))
        }

        /// 授权协议号（必填）
        pub fn authorization_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("authorization_code", value.into()))
        }

        /// 通知地址
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("notify_url", value.into()))
        }

        /// 授权场景（必填）
        pub fn scene(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("scene", value.into()))
        }

        /// 微信支付交易中授权附带的参数
        #[inline]
        pub fn transaction_scene_info(self, value: TransactionSceneInfo) -> Self {
            Self(self.0.with("transaction_scene_info", value))
        }
    }

    /// 微信支付交易中授权附带的参数
    #[derive(Clone)]
    pub struct TransactionSceneInfo(pub(crate) Object);

    impl TransactionSceneInfo {
        const MEMBERS: &'static [Listed] =
            &[required::<String>("mchid"), required::<String>("sub_mchid")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 支付下单的商户号（必填）
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("mchid", value.into()))
        }

        /// 支付下单的子商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_mchid", value.into()))
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
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("scene", &mut self.scene),
                1 => {
                    Named("transaction_permissions_token", &mut self.transaction_permissions_token)
                }
                _ => return None,
            })
        }
    }

    request!(Request, TransactionSceneInfo);

    held!(TransactionSceneInfo);

    message!(Response);
}
