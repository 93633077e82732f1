//! `/v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}`

pub mod details;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}`
#[derive(Clone, Debug)]
pub struct OutBatchNo(pub(crate) Node);

impl OutBatchNo {
    /// `/details`
    #[inline]
    pub fn details(self) -> details::Details {
        details::Details(self.0)
    }

    /// 商户转账批次单号查询批次单 (partner)
    ///
    /// `GET /v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::platsolution::insurance::mch_transfer::batches::out_batch_no::out_batch_no::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .sub_mchid("1900102208")
    ///     .need_query_detail(true)
    ///     .offset(0)
    ///     .limit(20)
    ///     .detail_state(get::DetailState::ALL);
    /// let answer = client
    ///     .v3()
    ///     .platsolution()
    ///     .insurance()
    ///     .mch_transfer()
    ///     .batches()
    ///     .out_batch_no()
    ///     .out_batch_no("sjzz20230223")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013504222)
    #[inline]
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain(
            "v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}",
            rest,
        )
    }
}

/// 商户转账批次单号查询批次单
pub mod get {
    use http::Method;

    use crate::message::{Enumeration, Members, Message, Required, message};
    use crate::operation::Operation;

    pub use crate::v3::platsolution::insurance::mch_transfer::batches::apply::post::BatchState;
pub use crate::v3::platsolution::insurance::mch_transfer::batches::batch_id::batch_id::details::detail_id::detail_id::get::DetailState as DataDetailState;
pub use crate::v3::platsolution::insurance::mch_transfer::batches::batch_id::batch_id::get::{DetailState, Response, TransferBatch, Data, CloseReason};

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::GET,
        "/v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}",
    );

    /// 商户转账批次单号查询批次单：请求（其他接口共用）
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 二级商户号
        pub sub_mchid: Required<String>,
        /// 是否查询转账明细单
        pub need_query_detail: Required<bool>,
        /// 请求资源起始位置
        pub offset: Option<i64>,
        /// 最大资源条数
        pub limit: Option<i64>,
        /// 明细状态
        pub detail_state: Option<Enumeration<DetailState>>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 二级商户号
        #[inline]
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Required::set(value.into());
            self
        }

        /// 是否查询转账明细单
        #[inline]
        pub fn need_query_detail(mut self, value: bool) -> Self {
            self.need_query_detail = Required::set(value);
            self
        }

        /// 请求资源起始位置
        #[inline]
        pub fn offset(mut self, value: i64) -> Self {
            self.offset = Some(value);
            self
        }

        /// 最大资源条数
        #[inline]
        pub fn limit(mut self, value: i64) -> Self {
            self.limit = Some(value);
            self
        }

        /// 明细状态
        #[inline]
        pub fn detail_state(mut self, value: impl Into<Enumeration<DetailState>>) -> Self {
            self.detail_state = Some(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("sub_mchid", &mut self.sub_mchid),
                ("need_query_detail", &mut self.need_query_detail),
                ("offset", &mut self.offset),
                ("limit", &mut self.limit),
                ("detail_state", &mut self.detail_state),
            ]);
        }
    }

    message!(Request);
}
