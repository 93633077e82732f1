//! `/v3/transfer/batches/out-batch-no/{out_batch_no}`

pub mod details;

/// `/v3/transfer/batches/out-batch-no/{out_batch_no}`
pub struct OutBatchNo {
    pub(crate) node: crate::chain::Node,
}

impl OutBatchNo {
    /// `/details`
    #[inline]
    pub fn details(self) -> details::Details {
        details::Details { node: self.node }
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
    ///     .detail_status(get::DetailStatus::FAIL);
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
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/transfer/batches/out-batch-no/{out_batch_no}", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/transfer/batches/out-batch-no/{out_batch_no}")
    }
}

/// 商家批次单号查询批次单
pub mod get {

    pub use crate::shared::v3_partner_transfer_batches_batch_id_batch_id_get::BatchStatus;
    pub use crate::shared::v3_partner_transfer_batches_batch_id_batch_id_get_batch_type::BatchType;
    pub use crate::v3::transfer::batches::batch_id::batch_id::details::detail_id::detail_id::get::DetailStatus as TransferDetailListDetailStatus;
    pub use crate::v3::transfer::batches::batch_id::batch_id::get::{
        CloseReason, DetailStatus, Request, TransferBatch, TransferDetailList,
    };

    /// 商家批次单号查询批次单：应答
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

    message! {
        Response {
            0 => transfer_batch: "transfer_batch",
            1 => transfer_detail_list: "transfer_detail_list",
            2 => offset: "offset",
            3 => limit: "limit",
        }
    }
}
