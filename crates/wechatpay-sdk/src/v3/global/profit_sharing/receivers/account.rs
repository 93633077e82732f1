//! `/v3/global/profit-sharing/receivers/{account}`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/global/profit-sharing/receivers/{account}`
#[derive(Clone, Debug)]
pub struct Account(pub(crate) Node);

impl Account {
    /// 查询分账接收方添加结果
    ///
    /// `GET /v3/global/profit-sharing/receivers/{account}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::global::profit_sharing::receivers::account::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .sub_mchid("1900000109")
    ///     .transaction_id("4208450740201411110007820472")
    ///     .appid("wx8888888888888888")
    ///     .sub_appid("wx8888888888888889")
    ///     .r#type(get::Type::MERCHANT_ID);
    /// let answer = client
    ///     .v3()
    ///     .global()
    ///     .profit_sharing()
    ///     .receivers()
    ///     .account("86693852")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013024912)
    #[inline]
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/global/profit-sharing/receivers/{account}", rest)
    }
}

/// 查询分账接收方添加结果
pub mod get {
    use http::Method;

    use crate::message::{
        Enumeration, Hold, Listed, Members, Message, Object, enumeration, message, optional,
        request,
    };
    use crate::operation::Operation;

    pub use crate::v3::global::profit_sharing::orders::unfreeze::post::Type;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/global/profit-sharing/receivers/{account}")
            .at("apihk.mch.weixin.qq.com", "");

    enumeration! {
        /// 与分账方的关系类型
        RelationType {
            SUPPLIER = "SUPPLIER",
            DISTRIBUTOR = "DISTRIBUTOR",
            TAX_SERVICE_PROVIDER = "TAX_SERVICE_PROVIDER",
            IT_SERVICE_PROVIDER = "IT_SERVICE_PROVIDER",
            CUSTOM = "CUSTOM",
        }
    }

    /// 查询分账接收方添加结果：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            optional::<String>("sub_mchid"),
            optional::<String>("transaction_id"),
            optional::<String>("appid"),
            optional::<String>("sub_appid"),
            optional::<Enumeration<Type>>("type"),
        ];

        /// Without any member; each has a method that sets it.
        pub fn new() -> Self {
            Self::default()
        }

        /// 子商户号
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with("sub_mchid", String::hold(value.into())))
        }

        /// 微信订单号
        pub fn transaction_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with("transaction_id", String::hold(value.into())))
        }

        /// 应用ID
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with("appid", String::hold(value.into())))
        }

        /// 子商户应用ID
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with("sub_appid", String::hold(value.into())))
        }

        /// 分账接收方类型
        pub fn r#type(self, value: impl Into<Enumeration<Type>>) -> Self {
            Self(self.0.with("type", <Enumeration<Type>>::hold(value.into())))
        }
    }

    /// 查询分账接收方添加结果：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 子商户号
        pub sub_mchid: Option<String>,
        /// 分账接收方类型
        pub r#type: Option<Enumeration<Type>>,
        /// 分账接收方账号
        pub account: Option<String>,
        /// 分账接收方全称
        pub name: Option<String>,
        /// 与分账方的关系类型
        pub relation_type: Option<Enumeration<RelationType>>,
        /// 自定义的分账关系
        pub custom_relation: Option<String>,
        /// 分账场景详细描述
        pub scene: Option<String>,
        /// 接收方商户的主营业务范围
        pub major_service: Option<String>,
        /// 分账接收方预计分账比例
        pub expected_ratio: Option<i64>,
        /// 微信文件标识ID
        pub file_id: Option<String>,
        /// 接收方关系状态
        pub state: Option<String>,
        /// 接收关系添加失败原因
        pub fail_reason: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("sub_mchid", &mut self.sub_mchid),
                ("type", &mut self.r#type),
                ("account", &mut self.account),
                ("name", &mut self.name),
                ("relation_type", &mut self.relation_type),
                ("custom_relation", &mut self.custom_relation),
                ("scene", &mut self.scene),
                ("major_service", &mut self.major_service),
                ("expected_ratio", &mut self.expected_ratio),
                ("file_id", &mut self.file_id),
                ("state", &mut self.state),
                ("fail_reason", &mut self.fail_reason),
            ]);
        }
    }

    request!(Request);

    message!(Response);
}
