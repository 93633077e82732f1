//! `/v3/ecommerce/profitsharing/receivers/add`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/ecommerce/profitsharing/receivers/add`
#[derive(Clone, Debug)]
pub struct Add(pub(crate) Node);

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
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/ecommerce/profitsharing/receivers/add", rest)
    }
}

/// 添加分账接收方
pub mod post {
    use http::Method;

    use crate::message::{Members, Message, Required, message};
    use crate::operation::Operation;
    use crate::sensitive::Sensitive;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/ecommerce/profitsharing/receivers/add");

    /// 添加分账接收方：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 公众账号ID
        pub appid: Required<String>,
        /// 接收方类型
        pub r#type: Required<String>,
        /// 接收方账号
        pub account: Required<String>,
        /// 接收方名称
        pub name: Option<String>,
        /// 接收方名称的密文，加密传输
        pub encrypted_name: Option<Sensitive>,
        /// 与分账方的关系类型
        pub relation_type: Required<String>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 公众账号ID
        #[inline]
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Required::set(value.into());
            self
        }

        /// 接收方类型
        #[inline]
        pub fn r#type(mut self, value: impl Into<String>) -> Self {
            self.r#type = Required::set(value.into());
            self
        }

        /// 接收方账号
        #[inline]
        pub fn account(mut self, value: impl Into<String>) -> Self {
            self.account = Required::set(value.into());
            self
        }

        /// 接收方名称
        #[inline]
        pub fn name(mut self, value: impl Into<String>) -> Self {
            self.name = Some(value.into());
            self
        }

        /// 接收方名称的密文，加密传输
        #[inline]
        pub fn encrypted_name(mut self, value: impl Into<Sensitive>) -> Self {
            self.encrypted_name = Some(value.into());
            self
        }

        /// 与分账方的关系类型
        #[inline]
        pub fn relation_type(mut self, value: impl Into<String>) -> Self {
            self.relation_type = Required::set(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("appid", &mut self.appid),
                ("type", &mut self.r#type),
                ("account", &mut self.account),
                ("name", &mut self.name),
                ("encrypted_name", &mut self.encrypted_name),
                ("relation_type", &mut self.relation_type),
            ]);
        }
    }

    /// 添加分账接收方：应答（其他接口共用）
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 接收方类型
        pub r#type: Option<String>,
        /// 接收方账号
        pub account: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("type", &mut self.r#type), ("account", &mut self.account)]);
        }
    }

    message!(Request, Response);
}
