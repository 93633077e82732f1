//! `/v3/gov/subsidy/companies/query`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/gov/subsidy/companies/query`
pub struct Query(pub(crate) Node);

impl Query {
    /// 企业信息查询
    ///
    /// `POST /v3/gov/subsidy/companies/query`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::gov::subsidy::companies::query::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .qualification_region_code(310100)
    ///     .license_number("91110108397173806M");
    /// let answer = client.v3().gov().subsidy().companies().query().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013989543)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/gov/subsidy/companies/query", rest)
    }
}

/// 企业信息查询
pub mod post {
    use http::Method;

    use crate::message::{
        Enumeration, Listed, Message, Named, Object, enumeration, message, request, required,
    };
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/gov/subsidy/companies/query").code_in_success();

    enumeration! {
        /// 归集状态枚举
        CollectState {
            COLLECT_STATE_NOT_COLLECT = "COLLECT_STATE_NOT_COLLECT",
            COLLECT_STATE_COLLECTED = "COLLECT_STATE_COLLECTED",
            COLLECT_STATE_COLLECTION_FAILED = "COLLECT_STATE_COLLECTION_FAILED",
        }
    }

    /// 企业信息查询：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] =
            &[required::<i64>("qualification_region_code"), required::<String>("license_number")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 使用的资格的地区编码（必填）
        #[inline]
        pub fn qualification_region_code(self, value: i64) -> Self {
            Self(self.0.with("qualification_region_code", value))
        }

        /// 统一社会信息代码（必填）
        pub fn license_number(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("license_number", value.into()))
        }
    }

    /// 企业信息查询：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 企业名称
        pub company_name: Option<String>,
        /// 归集状态枚举
        pub collect_state: Option<Enumeration<CollectState>>,
        /// 响应码
        pub code: Option<String>,
        /// 响应描述
        pub message: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("company_name", &mut self.company_name),
                1 => Named("collect_state", &mut self.collect_state),
                2 => Named("code", &mut self.code),
                3 => Named("message", &mut self.message),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response);
}
