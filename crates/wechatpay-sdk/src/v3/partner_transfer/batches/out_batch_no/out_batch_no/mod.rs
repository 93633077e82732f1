//! `/v3/partner-transfer/batches/out-batch-no/{out_batch_no}`

pub mod details;

/// `/v3/partner-transfer/batches/out-batch-no/{out_batch_no}`
pub struct OutBatchNo {
    pub(crate) node: crate::chain::Node,
}

impl OutBatchNo {
    /// `/details`
    #[inline]
    pub fn details(self) -> details::Details {
        details::Details { node: self.node }
    }

    /// 商家批次单号查询批次单 (partner)
    ///
    /// `GET /v3/partner-transfer/batches/out-batch-no/{out_batch_no}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::partner_transfer::batches::out_batch_no::out_batch_no::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .need_query_detail(true)
    ///     .offset(0)
    ///     .limit(20)
    ///     .detail_status(get::DetailStatus::FAIL);
    /// let answer = client
    ///     .v3()
    ///     .partner_transfer()
    ///     .batches()
    ///     .out_batch_no()
    ///     .out_batch_no("plfk2020042013")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012465790)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/partner-transfer/batches/out-batch-no/{out_batch_no}", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/partner-transfer/batches/out-batch-no/{out_batch_no}")
    }
}

/// 商家批次单号查询批次单
pub mod get {
    use crate::message;

    pub use crate::shared::v3_bank_transfer_batches_batch_id_batch_id_details_detail_id_detail_id_get::TransferScene;
pub use crate::shared::v3_bank_transfer_batches_batch_id_batch_id_get::TransferPurpose;
pub use crate::shared::v3_partner_transfer_batches_batch_id_batch_id_get::BatchStatus;
pub use crate::shared::v3_partner_transfer_batches_batch_id_batch_id_get_authorization_type::AuthorizationType;
pub use crate::shared::v3_partner_transfer_batches_batch_id_batch_id_get_batch_type::BatchType;
pub use crate::v3::partner_transfer::batches::batch_id::batch_id::details::detail_id::detail_id::get::DetailStatus as TransferDetailListDetailStatus;
pub use crate::v3::partner_transfer::batches::batch_id::batch_id::get::{Response, CloseReason, TransferDetailList};

    enumeration! {
        /// 明细状态
        DetailStatus {
            ALL = "ALL",
            SUCCESS = "SUCCESS",
            FAIL = "FAIL",
            REFUND = "REFUND",
        }
    }

    /// 商家批次单号查询批次单：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<bool>("need_query_detail"),
            message::optional::<i64>("offset"),
            message::optional::<i64>("limit"),
            message::optional::<crate::Enumeration<DetailStatus>>("detail_status"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 是否查询转账明细单（必填）
        #[inline]
        pub fn need_query_detail(self, value: bool) -> Self {
            Self(self.0.with("need_query_detail", value))
        }

        /// 请求资源起始位置
        #[inline]
        pub fn offset(self, value: i64) -> Self {
            Self(self.0.with("offset", value))
        }

        /// 最大资源条数
        #[inline]
        pub fn limit(self, value: i64) -> Self {
            Self(self.0.with("limit", value))
        }

        /// 明细状态
        pub fn detail_status(self, value: impl Into<crate::Enumeration<DetailStatus>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<DetailStatus>>("detail_status", value))
        }
    }

    request!(Request);
}
