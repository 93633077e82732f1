//! `/v3/transfer/batches/out-batch-no/{out_batch_no}`

pub mod details;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/transfer/batches/out-batch-no/{out_batch_no}`
pub struct OutBatchNo(pub(crate) Node);

impl OutBatchNo {
    /// `/details`
    #[inline]
    pub fn details(self) -> details::Details {
        details::Details(self.0)
    }

    /// 商家批次单号查询批次单 (direct)
    ///
    /// `GET /v3/transfer/batches/out-batch-no/{out_batch_no}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::transfer::batches::out_batch_no::out_batch_no::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .need_query_detail(true)
    ///     .offset(0)
    ///     .limit(20)
    ///     .detail_status("FAIL");
    /// let answer = client
    ///     .v3()
    ///     .transfer()
    ///     .batches()
    ///     .out_batch_no()
    ///     .out_batch_no("plfk2020042013")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012458877)
    #[inline]
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/transfer/batches/out-batch-no/{out_batch_no}", rest)
    }
}

/// 商家批次单号查询批次单
pub mod get {
    use http::Method;

    use crate::message::{Message, Named, message};
    use crate::operation::Operation;

    pub use crate::v3::transfer::batches::batch_id::batch_id::get::{
        Request, TransferBatch, TransferDetailList,
    };

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/transfer/batches/out-batch-no/{out_batch_no}");

    /// 商家批次单号查询批次单：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 转账批次单
        pub transfer_batch: Option<TransferBatch>,
        /// 转账明细单列表
        pub transfer_detail_list: Option<Vec<TransferDetailList>>,
        /// 请求资源起始位置
        pub offset: Option<i64>,
        /// 最大资源条数
        pub limit: Option<i64>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("transfer_batch", &mut self.transfer_batch),
                1 => Named("transfer_detail_list", &mut self.transfer_detail_list),
                2 => Named("offset", &mut self.offset),
                3 => Named("limit", &mut self.limit),
                _ => return None,
            })
        }
    }

    message!(Response);
}
