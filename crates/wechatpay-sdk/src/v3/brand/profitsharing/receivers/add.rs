//! `/v3/brand/profitsharing/receivers/add`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/brand/profitsharing/receivers/add`
pub struct Add(pub(crate) Node);

impl Add {
    /// 添加分账接收方 (partner)
    ///
    /// `POST /v3/brand/profitsharing/receivers/add`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::brand::profitsharing::receivers::add::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .brand_mchid("1900000108")
    ///     .appid("wx8888888888888888")
    ///     .sub_appid("wx8888888888888889")
    ///     .r#type(post::Type::MERCHANT_ID)
    ///     .account("1900000109")
    ///     .name("张三网络公司")
    ///     .relation_type(post::RelationType::SUPPLIER);
    /// let answer = client.v3().brand().profitsharing().receivers().add().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012467100)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/brand/profitsharing/receivers/add", rest)
    }
}

/// 添加分账接收方
pub mod post {
    use http::Method;

    use crate::message::{
        Enumeration, Listed, Message, Named, Object, enumeration, message, optional, request,
        required,
    };
    use crate::operation::Operation;

    pub use crate::v3::brand::profitsharing::orders::get::Type;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/brand/profitsharing/receivers/add");

    enumeration! {
        /// 与品牌主商户的的关系类型
        RelationType {
            SUPPLIER = "SUPPLIER",
            DISTRIBUTOR = "DISTRIBUTOR",
            SERVICE_PROVIDER = "SERVICE_PROVIDER",
            PLATFORM = "PLATFORM",
            STAFF = "STAFF",
            OTHERS = "OTHERS",
        }
    }

    /// 添加分账接收方：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("brand_mchid"),
            required::<String>("appid"),
            optional::<String>("sub_appid"),
            required::<Enumeration<Type>>("type"),
            required::<String>("account"),
            optional::<String>("name"),
            required::<Enumeration<RelationType>>("relation_type"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 品牌主商户号（必填）
        pub fn brand_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("brand_mchid", value.into()))
        }

        /// 公众账号ID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("appid", value.into()))
        }

        /// 子商户公众账号ID
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_appid", value.into()))
        }

        /// 分账接收方类型（必填）
        pub fn r#type(self, value: impl Into<Enumeration<Type>>) -> Self {
            Self(self.0.with::<Enumeration<Type>>("type", value.into()))
        }

        /// 分账接收方账号（必填）
        pub fn account(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("account", value.into()))
        }

        /// 接收方名称
        pub fn name(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("name", value.into()))
        }

        /// 与品牌主商户的的关系类型（必填）
        pub fn relation_type(self, value: impl Into<Enumeration<RelationType>>) -> Self {
            Self(self.0.with::<Enumeration<RelationType>>("relation_type", value.into()))
        }
    }

    /// 添加分账接收方：应答（其他接口共用）
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 品牌主商户号
        pub brand_mchid: Option<String>,
        /// 分账接收方类型
        pub r#type: Option<Enumeration<Type>>,
        /// 分账接收方账号
        pub account: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("brand_mchid", &mut self.brand_mchid),
                1 => Named("type", &mut self.r#type),
                2 => Named("account", &mut self.account),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response);
}
