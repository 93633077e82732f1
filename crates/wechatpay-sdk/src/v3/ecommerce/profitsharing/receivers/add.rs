//! `/v3/ecommerce/profitsharing/receivers/add`

use crate::chain::{Call, Chain, Method, Node};

/// `/v3/ecommerce/profitsharing/receivers/add`
pub struct Add {
    pub(crate) node: Node,
}

impl Add {
    /// 添加分账接收方 (partner)
    ///
    /// `POST /v3/ecommerce/profitsharing/receivers/add`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::ecommerce::profitsharing::receivers::add::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .r#type("MERCHANT_ID")
    ///     .account("190001001")
    ///     .name("张三网络公司")
    ///     .encrypted_name("张三")
    ///     .relation_type("SUPPLIER");
    /// let answer = client.v3().ecommerce().profitsharing().receivers().add().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012477758)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.node.call(Method::POST, "/v3/ecommerce/profitsharing/receivers/add").message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/ecommerce/profitsharing/receivers/add", rest)
    }
}

/// 添加分账接收方
pub mod post {
    use crate::message::{Listed, Object, optional, required};
    use crate::sensitive::Sensitive;

    /// 添加分账接收方：请求
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("appid"),
            required::<String>("type"),
            required::<String>("account"),
            optional::<String>("name"),
            optional::<Sensitive>("encrypted_name"),
            required::<String>("relation_type"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 公众账号ID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 接收方类型（必填）
        pub fn r#type(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("type", value))
        }

        /// 接收方账号（必填）
        pub fn account(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("account", value))
        }

        /// 接收方名称
        pub fn name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("name", value))
        }

        /// 接收方名称的密文，加密传输
        pub fn encrypted_name(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.with_some::<Sensitive>("encrypted_name", value))
        }

        /// 与分账方的关系类型（必填）
        pub fn relation_type(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("relation_type", value))
        }
    }

    /// 添加分账接收方：应答（其他接口共用）
    #[non_exhaustive]
    pub struct Response {
        /// 接收方类型
        pub r#type: Option<String>,
        /// 接收方账号
        pub account: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => r#type: "type",
            1 => account: "account",
        }
    }
}
