//! `/v3/merchant-risk-manage/ec-trade-risk/query-risk-trades`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/merchant-risk-manage/ec-trade-risk/query-risk-trades`
pub struct QueryRiskTrades(pub(crate) Node);

impl QueryRiskTrades {
    /// 查询风险订单 (direct and partner)
    ///
    /// `POST /v3/merchant-risk-manage/ec-trade-risk/query-risk-trades`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::merchant_risk_manage::ec_trade_risk::query_risk_trades::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sp_mchid("1900000109")
    ///     .sub_mchid("1900009231")
    ///     .mchid("1900009231")
    ///     .start_time("2025-05-20T13:29:35+08:00")
    ///     .end_time("2025-05-20T13:29:35+08:00")
    ///     .page_index(1)
    ///     .page_size(10);
    /// let answer = client
    ///     .v3()
    ///     .merchant_risk_manage()
    ///     .ec_trade_risk()
    ///     .query_risk_trades()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013894247)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/merchant-risk-manage/ec-trade-risk/query-risk-trades", rest)
    }
}

/// 查询风险订单
pub mod post {
    use http::Method;

    use crate::message::{Listed, Message, Named, Object, Time, message, optional, request};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/merchant-risk-manage/ec-trade-risk/query-risk-trades");

    /// 查询风险订单：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            optional::<String>("sp_mchid"),
            optional::<String>("sub_mchid"),
            optional::<String>("mchid"),
            optional::<Time>("start_time"),
            optional::<Time>("end_time"),
            optional::<i64>("page_index"),
            optional::<i64>("page_size"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 服务商商户号
        pub fn sp_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sp_mchid", value.into()))
        }

        /// 子商户号
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_mchid", value.into()))
        }

        /// 商户号
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("mchid", value.into()))
        }

        /// 开始时间
        pub fn start_time(self, value: impl Into<Time>) -> Self {
            Self(self.0.with::<Time>("start_time", value.into()))
        }

        /// 结束时间
        pub fn end_time(self, value: impl Into<Time>) -> Self {
            Self(self.0.with::<Time>("end_time", value.into()))
        }

        /// 查询页码
        #[inline]
        pub fn page_index(self, value: i64) -> Self {
            Self(self.0.with("page_index", value))
        }

        /// 查询页大小
        #[inline]
        pub fn page_size(self, value: i64) -> Self {
            Self(self.0.with("page_size", value))
        }
    }

    /// 查询风险订单：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 总风险订单数
        pub total_num: Option<i64>,
        /// 风险订单列表
        pub risk_trade_list: Option<Vec<RiskTradeList>>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("total_num", &mut self.total_num),
                1 => Named("risk_trade_list", &mut self.risk_trade_list),
                _ => return None,
            })
        }
    }

    /// 风险订单列表
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct RiskTradeList {
        /// 商户号
        pub mchid: Option<String>,
        /// 商户订单号
        pub out_trade_no: Option<String>,
        /// 风险类型，已知取值：`1`、`2`、`3`、`4`
        pub risk_type: Option<i64>,
        /// 风险等级，已知取值：`1`、`2`、`3`
        pub risk_level: Option<i64>,
        /// 投诉单状态
        pub risk_discove_time: Option<String>,
    }

    impl Message for RiskTradeList {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("mchid", &mut self.mchid),
                1 => Named("out_trade_no", &mut self.out_trade_no),
                2 => Named("risk_type", &mut self.risk_type),
                3 => Named("risk_level", &mut self.risk_level),
                4 => Named("risk_discove_time", &mut self.risk_discove_time),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response, RiskTradeList);
}
