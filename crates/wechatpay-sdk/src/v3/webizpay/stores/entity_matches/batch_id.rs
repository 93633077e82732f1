//! `/v3/webizpay/stores/entity-matches/{batch_id}`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/webizpay/stores/entity-matches/{batch_id}`
pub struct BatchId(pub(crate) Node);

impl BatchId {
    /// 查询门店主体匹配结果 (partner)
    ///
    /// `GET /v3/webizpay/stores/entity-matches/{batch_id}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::webizpay::stores::entity_matches::batch_id::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().sp_mchid("12341234");
    /// let answer = client
    ///     .v3()
    ///     .webizpay()
    ///     .stores()
    ///     .entity_matches()
    ///     .batch_id("1030000071201xxxxx")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4014507133)
    #[inline]
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/webizpay/stores/entity-matches/{batch_id}", rest)
    }
}

/// 查询门店主体匹配结果
pub mod get {
    use http::Method;

    use crate::message::{Enumeration, Message, Named, enumeration, message};
    use crate::operation::Operation;

    pub use crate::v3::webizpay::avail_mch_ranges::range_id::merchant_identifiers::merchant_identifier::delete::Request;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/webizpay/stores/entity-matches/{batch_id}");

    enumeration! {
        /// 批次状态
        State {
            ACCEPTED = "ACCEPTED",
            IN_PROGRESS = "IN_PROGRESS",
            COMPLETED = "COMPLETED",
            CLOSED = "CLOSED",
        }
    }

    /// 查询门店主体匹配结果：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 服务商商户号
        pub sp_mchid: Option<String>,
        /// 商户主体匹配批次单号
        pub out_batch_id: Option<String>,
        /// 微信支付主体匹配批次单号
        pub batch_id: Option<String>,
        /// 批次状态
        pub state: Option<Enumeration<State>>,
        /// 主体匹配明细列表
        pub match_results: Option<Vec<MatchResults>>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("sp_mchid", &mut self.sp_mchid),
                1 => Named("out_batch_id", &mut self.out_batch_id),
                2 => Named("batch_id", &mut self.batch_id),
                3 => Named("state", &mut self.state),
                4 => Named("match_results", &mut self.match_results),
                _ => return None,
            })
        }
    }

    /// 主体匹配明细列表
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct MatchResults {
        /// 门店统一社会信用代码
        pub organization_code: Option<String>,
        /// 门店名称
        pub store_name: Option<String>,
        /// 是否存在满足条件微信支付商户号
        pub has_valid_mchid: Option<bool>,
    }

    impl Message for MatchResults {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("organization_code", &mut self.organization_code),
                1 => Named("store_name", &mut self.store_name),
                2 => Named("has_valid_mchid", &mut self.has_valid_mchid),
                _ => return None,
            })
        }
    }

    message!(Response, MatchResults);
}
