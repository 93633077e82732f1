//! 商户转账批次单号查询批次单 · Query a batch by number (insurance)
//!
//! `/v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}`

pub mod details;

/// 商户转账批次单号查询批次单 · Query a batch by number (insurance)
///
/// `/v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}`
#[derive(Clone)]
pub struct OutBatchNo {
    pub(crate) node: crate::chain::Node,
}

impl OutBatchNo {
    /// `/details`: 商户明细单号查询明细单 · Query a detail by number (insurance)
    #[inline]
    pub fn details(&self) -> details::Details {
        details::Details { node: self.node.clone() }
    }

    /// 商户转账批次单号查询批次单 · Query a batch by number (insurance)
    ///
    /// `GET /v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}`
    ///
    /// 保险场景下按商户批次单号查询商家转账批次，可一并返回明细并按状态筛选。模式：服务商。
    ///
    /// Queries a transfer batch by merchant batch number in an insurance case, optionally with its details. Mode: partner.
    ///
    /// `Call::pages` 和 `Call::items` 依次读取所有分页。
    ///
    /// `Call::pages` and `Call::items` read all pages.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::platsolution::insurance::mch_transfer::batches::out_batch_no::out_batch_no::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().sub_mchid("1900000109").need_query_detail(true);
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
    /// 官方文档 · Official pages: [partner/4013504222](https://pay.weixin.qq.com/doc/v3/partner/4013504222)
    #[doc(alias(
        "商户转账批次单号查询批次单",
        "Query a batch by number (insurance)",
        "平台收付通 预约商家转账",
        "out-batch-no",
        "batches/out-batch-no"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query(
            "/v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}",
            request,
        )
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node
            .untyped("v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}")
    }
}

/// 商户转账批次单号查询批次单 · Query a batch by number (insurance)
pub mod get {

    enumeration! {
        /// 明细状态 · Detail status
        DetailState {
            /// `ALL`: 全部明细 · All details
            ALL = "ALL",
            /// `WAIT_PAY`: 待付款 · Waiting for payment
            WAIT_PAY = "WAIT_PAY",
            /// `SUCCESS`: 成功 · Succeeded
            SUCCESS = "SUCCESS",
            /// `FAIL`: 失败 · Failed
            FAIL = "FAIL",
            /// `BANK_REFUND`: 银行退票 · Returned by the bank
            BANK_REFUND = "BANK_REFUND",
        }
    }

    enumeration! {
        /// 批次状态 · Batch status
        BatchState {
            /// `ACCEPTED`: 已受理 · Accepted
            ACCEPTED = "ACCEPTED",
            /// `PROCESSING`: 处理中 · In progress
            PROCESSING = "PROCESSING",
            /// `COMPLETED`: 已完成 · Completed
            COMPLETED = "COMPLETED",
            /// `CLOSED`: 已关闭 · Closed
            CLOSED = "CLOSED",
        }
    }

    enumeration! {
        /// 批次关闭原因 · Batch closing reason
        CloseReason {
            /// `MERCHANT_REVOCATION`: 商户主动撤销 · Revoked by the merchant
            MERCHANT_REVOCATION = "MERCHANT_REVOCATION",
            /// `OVERDUE_CLOSE`: 超时关闭 · Closed by time-out
            OVERDUE_CLOSE = "OVERDUE_CLOSE",
        }
    }

    enumeration! {
        /// 明细状态 · Detail status
        DataDetailState {
            /// `INIT`: 待校验 · To be checked
            INIT = "INIT",
            /// `ALL`: 全部明细 · All details
            ALL = "ALL",
            /// `WAIT_PAY`: 待付款 · Waiting for payment
            WAIT_PAY = "WAIT_PAY",
            /// `SUCCESS`: 成功 · Succeeded
            SUCCESS = "SUCCESS",
            /// `FAIL`: 失败 · Failed
            FAIL = "FAIL",
            /// `BANK_REFUND`: 银行退票 · Returned by the bank
            BANK_REFUND = "BANK_REFUND",
        }
    }

    /// 商户转账批次单号查询批次单：请求 · Query a batch by number (insurance): request
    pub struct Request {
        /// 二级商户号（必填） · Sub-merchant ID (required)
        pub sub_mchid: Option<String>,
        /// 是否查询转账明细单（必填） · Whether to return transfer details (required)
        pub need_query_detail: Option<bool>,
        /// 请求资源起始位置 · Offset of the first record
        ///
        /// 从 `0` 开始；默认 `0`。Begins at `0`. Default `0`.
        pub offset: Option<i64>,
        /// 最大资源条数 · Maximum number of records
        ///
        /// 默认 `20`。Default `20`.
        pub limit: Option<i64>,
        /// 明细状态 · Detail status
        pub detail_state: DetailState,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 二级商户号（必填） · Sub-merchant ID (required)
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 是否查询转账明细单（必填） · Whether to return transfer details (required)
        pub fn need_query_detail<M>(mut self, value: impl crate::IntoMember<bool, M>) -> Self {
            self.need_query_detail = value.into_member();
            self
        }

        /// 请求资源起始位置 · Offset of the first record
        ///
        /// 从 `0` 开始。Begins at `0`.
        pub fn offset<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.offset = value.into_member();
            self
        }

        /// 最大资源条数 · Maximum number of records
        pub fn limit<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.limit = value.into_member();
            self
        }

        /// 明细状态 · Detail status
        pub fn detail_state<M>(mut self, value: impl crate::IntoMember<DetailState, M>) -> Self {
            self.detail_state = value.into_member().unwrap_or_default();
            self
        }
    }

    /// 商户转账批次单号查询批次单：应答 · Query a batch by number (insurance): answer
    #[non_exhaustive]
    pub struct Response {
        /// 转账批次单 · Transfer batch
        pub transfer_batch: Option<TransferBatch>,
        /// 转账明细单列表 · Transfer details
        pub data: Option<Vec<Data>>,
        /// 请求资源起始位置 · Offset of the first record
        ///
        /// 从 `0` 开始。Begins at `0`.
        pub offset: Option<i64>,
        /// 最大资源条数 · Maximum number of records
        pub limit: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 转账批次单 · Transfer batch
    #[non_exhaustive]
    pub struct TransferBatch {
        /// 商家批次单号 · Merchant batch number
        pub out_batch_no: Option<String>,
        /// 商家转账批次单号 · Merchant transfer batch number
        pub batch_id: Option<String>,
        /// 服务商应用ID · Partner app ID
        pub sp_appid: Option<String>,
        /// 二级商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 二级商户应用ID · Sub-merchant app ID
        pub sub_appid: Option<String>,
        /// 批次状态 · Batch status
        pub batch_state: BatchState,
        /// 批次名称 · Batch name
        pub batch_name: Option<String>,
        /// 批次备注 · Batch remark
        pub batch_remark: Option<String>,
        /// 批次关闭原因 · Batch closing reason
        pub close_reason: CloseReason,
        /// 转账总金额 · Total transfer amount
        ///
        /// 单位为分。In fen.
        pub total_amount: Option<crate::Fen>,
        /// 转账总笔数 · Number of transfers
        pub total_num: Option<i64>,
        /// 批次创建时间 · Batch creation time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub create_time: Option<crate::Time>,
        /// 转账成功金额 · Amount transferred successfully
        ///
        /// 单位为分。In fen.
        pub success_amount: Option<crate::Fen>,
        /// 转账成功笔数 · Number of successful transfers
        pub success_num: Option<i64>,
        /// 转账失败金额 · Amount of failed transfers
        ///
        /// 单位为分。In fen.
        pub failed_amount: Option<crate::Fen>,
        /// 转账失败笔数 · Number of failed transfers
        pub failed_num: Option<i64>,
        /// 转账场景ID · Transfer scenario ID
        pub transfer_scene_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 转账明细单列表 · Transfer details
    #[non_exhaustive]
    pub struct Data {
        /// 商家转账明细单号 · Merchant transfer detail number
        pub detail_id: Option<String>,
        /// 商家明细单号 · Merchant detail number
        pub out_detail_no: Option<String>,
        /// 明细状态 · Detail status
        pub detail_state: DataDetailState,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => sub_mchid: Required "sub_mchid",
            1 => need_query_detail: Required "need_query_detail",
            2 => offset: Optional "offset",
            3 => limit: Optional "limit",
            4 => detail_state: Optional "detail_state",
        }
        Response {
            0 => transfer_batch: Optional "transfer_batch",
            1 => data: Optional "data",
            2 => offset: Optional "offset",
            3 => limit: Optional "limit",
        }
        TransferBatch {
            0 => out_batch_no: Optional "out_batch_no",
            1 => batch_id: Optional "batch_id",
            2 => sp_appid: Optional "sp_appid",
            3 => sub_mchid: Optional "sub_mchid",
            4 => sub_appid: Optional "sub_appid",
            5 => batch_state: Optional "batch_state",
            6 => batch_name: Optional "batch_name",
            7 => batch_remark: Optional "batch_remark",
            8 => close_reason: Optional "close_reason",
            9 => total_amount: Optional "total_amount",
            10 => total_num: Optional "total_num",
            11 => create_time: Optional "create_time",
            12 => success_amount: Optional "success_amount",
            13 => success_num: Optional "success_num",
            14 => failed_amount: Optional "failed_amount",
            15 => failed_num: Optional "failed_num",
            16 => transfer_scene_id: Optional "transfer_scene_id",
        }
        Data {
            0 => detail_id: Optional "detail_id",
            1 => out_detail_no: Optional "out_detail_no",
            2 => detail_state: Optional "detail_state",
        }
    }

    impl crate::pages::Paged for Response {
        type Item = Data;
        const PAGING: crate::pages::Paging =
            crate::pages::Paging::Offset { member: "offset", size: Some("limit") };

        #[inline]
        fn page(&self) -> crate::pages::Page<'_> {
            crate::pages::Page {
                count: self.data.as_ref().map_or(0, Vec::len),
                total: None,
                next: None,
            }
        }

        #[inline]
        fn into_items(self) -> Vec<Data> {
            self.data.unwrap_or_default()
        }
    }
}
