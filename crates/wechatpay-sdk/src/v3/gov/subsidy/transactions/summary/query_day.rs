//! `/v3/gov/subsidy/transactions/summary/query-day`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/gov/subsidy/transactions/summary/query-day`
#[derive(Clone, Debug)]
pub struct QueryDay(pub(crate) Node);

impl QueryDay {
    /// 查询单日交易汇总
    ///
    /// `POST /v3/gov/subsidy/transactions/summary/query-day`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::gov::subsidy::transactions::summary::query_day::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .qualification_region_code(310100)
    ///     .query_date("2025-01-14")
    ///     .query_type(post::QueryType::ORDER_TYPE_TRANSACTION)
    ///     .appliance_id(1)
    ///     .cate_state(post::CateState::CATE_STATE_REDEEM);
    /// let answer = client
    ///     .v3()
    ///     .gov()
    ///     .subsidy()
    ///     .transactions()
    ///     .summary()
    ///     .query_day()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013989543)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/gov/subsidy/transactions/summary/query-day", rest)
    }
}

/// 查询单日交易汇总
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, Fen, Members, Message, Required, enumeration, message};
    use crate::operation::Operation;

    pub use crate::v3::gov::subsidy::n_qualifications::sync::post::CateState;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/gov/subsidy/transactions/summary/query-day")
            .code_in_success();

    enumeration! {
        /// 查询的订单类别
        QueryType {
            ORDER_TYPE_TRANSACTION = "ORDER_TYPE_TRANSACTION",
            ORDER_TYPE_APPLIANCE_REDEEM = "ORDER_TYPE_APPLIANCE_REDEEM",
            ORDER_TYPE_3C_REDEEM = "ORDER_TYPE_3C_REDEEM",
            ORDER_TYPE_N_QUALIFICATION_REDEEM = "ORDER_TYPE_N_QUALIFICATION_REDEEM",
        }
    }

    /// 查询单日交易汇总：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 使用的资格的地区编码
        pub qualification_region_code: Required<i64>,
        /// 查询的日期
        pub query_date: Required<String>,
        /// 查询的订单类别
        pub query_type: Required<Enumeration<QueryType>>,
        /// 消费品类ID，已知取值：`1`、`2`、`3`、`4`、`5`、`6`、`7`、`8`、`9`、`10`、`11`、`12`、`13`、`14`、`15`、`16`、`17`
        pub appliance_id: Option<i64>,
        /// 品类状态
        pub cate_state: Option<Enumeration<CateState>>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 使用的资格的地区编码
        #[inline]
        pub fn qualification_region_code(mut self, value: i64) -> Self {
            self.qualification_region_code = Required::set(value);
            self
        }

        /// 查询的日期
        #[inline]
        pub fn query_date(mut self, value: impl Into<String>) -> Self {
            self.query_date = Required::set(value.into());
            self
        }

        /// 查询的订单类别
        #[inline]
        pub fn query_type(mut self, value: impl Into<Enumeration<QueryType>>) -> Self {
            self.query_type = Required::set(value.into());
            self
        }

        /// 消费品类ID，已知取值：`1`、`2`、`3`、`4`、`5`、`6`、`7`、`8`、`9`、`10`、`11`、`12`、`13`、`14`、`15`、`16`、`17`
        #[inline]
        pub fn appliance_id(mut self, value: i64) -> Self {
            self.appliance_id = Some(value);
            self
        }

        /// 品类状态
        #[inline]
        pub fn cate_state(mut self, value: impl Into<Enumeration<CateState>>) -> Self {
            self.cate_state = Some(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("qualification_region_code", &mut self.qualification_region_code),
                ("query_date", &mut self.query_date),
                ("query_type", &mut self.query_type),
                ("appliance_id", &mut self.appliance_id),
                ("cate_state", &mut self.cate_state),
            ]);
        }
    }

    /// 查询单日交易汇总：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 响应码
        pub code: Option<String>,
        /// 响应描述
        pub message: Option<String>,
        /// 交易总笔数
        pub total_trade_count: Option<i64>,
        /// 交易总金额，单位为分
        pub total_trade_amount: Option<Fen>,
        /// 补贴总金额，单位为分
        pub total_subsidy_count: Option<Fen>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("code", &mut self.code),
                ("message", &mut self.message),
                ("total_trade_count", &mut self.total_trade_count),
                ("total_trade_amount", &mut self.total_trade_amount),
                ("total_subsidy_count", &mut self.total_subsidy_count),
            ]);
        }
    }

    message!(Request, Response);
}
