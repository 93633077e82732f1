//! `/v3/capital/capitallhh/banks/{bank_alias_code}/branches`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/capital/capitallhh/banks/{bank_alias_code}/branches`
#[derive(Clone, Debug)]
pub struct Branches(pub(crate) Node);

impl Branches {
    /// 查询支行列表 (partner)
    ///
    /// `GET /v3/capital/capitallhh/banks/{bank_alias_code}/branches`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::capital::capitallhh::banks::bank_alias_code::branches::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().city_code(536).offset(0).limit(200);
    /// let answer = client
    ///     .v3()
    ///     .capital()
    ///     .capitallhh()
    ///     .banks()
    ///     .bank_alias_code("1000006247")
    ///     .branches()
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012697673)
    #[inline]
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/capital/capitallhh/banks/{bank_alias_code}/branches", rest)
    }
}

/// 查询支行列表
pub mod get {
    use http::Method;

    use crate::message::{Members, Message, Required, message};
    use crate::operation::Operation;

    pub use crate::v3::capital::capitallhh::banks::corporate_banking::get::Links;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/capital/capitallhh/banks/{bank_alias_code}/branches");

    /// 查询支行列表：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 城市编码
        pub city_code: Required<i64>,
        /// 本次查询偏移量
        pub offset: Option<i64>,
        /// 本次请求最大查询条数
        pub limit: Required<i64>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 城市编码
        #[inline]
        pub fn city_code(mut self, value: i64) -> Self {
            self.city_code = Required::set(value);
            self
        }

        /// 本次查询偏移量
        #[inline]
        pub fn offset(mut self, value: i64) -> Self {
            self.offset = Some(value);
            self
        }

        /// 本次请求最大查询条数
        #[inline]
        pub fn limit(mut self, value: i64) -> Self {
            self.limit = Required::set(value);
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("city_code", &mut self.city_code),
                ("offset", &mut self.offset),
                ("limit", &mut self.limit),
            ]);
        }
    }

    /// 查询支行列表：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 查询数据总条数
        pub total_count: Option<i64>,
        /// 本次查询条数
        pub count: Option<i64>,
        /// 支行列表
        pub data: Option<Vec<Data>>,
        /// 本次查询偏移量
        pub offset: Option<i64>,
        /// 分页链接
        pub links: Option<Links>,
        /// 开户银行
        pub account_bank: Option<String>,
        /// 开户银行编码
        pub account_bank_code: Option<i64>,
        /// 银行别名
        pub bank_alias: Option<String>,
        /// 银行别名编码
        pub bank_alias_code: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("total_count", &mut self.total_count),
                ("count", &mut self.count),
                ("data", &mut self.data),
                ("offset", &mut self.offset),
                ("links", &mut self.links),
                ("account_bank", &mut self.account_bank),
                ("account_bank_code", &mut self.account_bank_code),
                ("bank_alias", &mut self.bank_alias),
                ("bank_alias_code", &mut self.bank_alias_code),
            ]);
        }
    }

    /// 支行列表
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Data {
        /// 开户银行支行名称
        pub bank_branch_name: Option<String>,
        /// 开户银行支行联行号
        pub bank_branch_id: Option<String>,
    }

    impl Message for Data {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("bank_branch_name", &mut self.bank_branch_name),
                ("bank_branch_id", &mut self.bank_branch_id),
            ]);
        }
    }

    message!(Request, Response, Data);
}
