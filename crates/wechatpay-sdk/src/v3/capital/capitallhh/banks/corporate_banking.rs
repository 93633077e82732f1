//! `/v3/capital/capitallhh/banks/corporate-banking`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/capital/capitallhh/banks/corporate-banking`
pub struct CorporateBanking(pub(crate) Node);

impl CorporateBanking {
    /// 查询支持对公业务的银行列表 (partner)
    ///
    /// `GET /v3/capital/capitallhh/banks/corporate-banking`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::capital::capitallhh::banks::corporate_banking::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().offset(0).limit(200);
    /// let answer = client
    ///     .v3()
    ///     .capital()
    ///     .capitallhh()
    ///     .banks()
    ///     .corporate_banking()
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012697626)
    #[inline]
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/capital/capitallhh/banks/corporate-banking", rest)
    }
}

/// 查询支持对公业务的银行列表
pub mod get {
    use http::Method;

    use crate::message::{Listed, Message, Named, Object, message, optional, request, required};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/capital/capitallhh/banks/corporate-banking");

    /// 查询支持对公业务的银行列表：请求（其他接口共用）
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[optional::<i64>("offset"), required::<i64>("limit")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 本次查询偏移量
        #[inline]
        pub fn offset(self, value: i64) -> Self {
            Self(self.0.with("offset", value))
        }

        /// 本次请求最大查询条数（必填）
        #[inline]
        pub fn limit(self, value: i64) -> Self {
            Self(self.0.with("limit", value))
        }
    }

    /// 查询支持对公业务的银行列表：应答（其他接口共用）
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 查询数据总条数
        pub total_count: Option<i64>,
        /// 本次查询数据条数
        pub count: Option<i64>,
        /// 银行列表
        pub data: Option<Vec<Data>>,
        /// 本次查询偏移量
        pub offset: Option<i64>,
        /// 分页链接
        pub links: Option<Links>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("total_count", &mut self.total_count),
                1 => Named("count", &mut self.count),
                2 => Named("data", &mut self.data),
                3 => Named("offset", &mut self.offset),
                4 => Named("links", &mut self.links),
                _ => return None,
            })
        }
    }

    /// 银行列表
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Data {
        /// 银行别名
        pub bank_alias: Option<String>,
        /// 银行别名编码
        pub bank_alias_code: Option<String>,
        /// 开户银行
        pub account_bank: Option<String>,
        /// 开户银行编码
        pub account_bank_code: Option<i64>,
        /// 是否需要填写支行
        pub need_bank_branch: Option<bool>,
    }

    impl Message for Data {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("bank_alias", &mut self.bank_alias),
                1 => Named("bank_alias_code", &mut self.bank_alias_code),
                2 => Named("account_bank", &mut self.account_bank),
                3 => Named("account_bank_code", &mut self.account_bank_code),
                4 => Named("need_bank_branch", &mut self.need_bank_branch),
                _ => return None,
            })
        }
    }

    /// 分页链接
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Links {
        /// 下一页链接
        pub next: Option<String>,
        /// 上一页链接
        pub prev: Option<String>,
        /// 当前链接
        pub self_: Option<String>,
    }

    impl Message for Links {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("next", &mut self.next),
                1 => Named("prev", &mut self.prev),
                2 => Named("self", &mut self.self_),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response, Data, Links);
}
