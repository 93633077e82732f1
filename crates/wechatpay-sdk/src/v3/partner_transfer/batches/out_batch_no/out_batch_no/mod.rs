//! 商家批次单号查询批次单 · Query batch by merchant batch number (partner)
//!
//! `/v3/partner-transfer/batches/out-batch-no/{out_batch_no}`

pub mod details;

/// 商家批次单号查询批次单 · Query batch by merchant batch number (partner)
///
/// `/v3/partner-transfer/batches/out-batch-no/{out_batch_no}`
#[derive(Clone)]
pub struct OutBatchNo {
    pub(crate) node: crate::chain::Node,
}

impl OutBatchNo {
    /// `/details`: 商家明细单号查询明细单 · Query detail by merchant detail number (partner)
    #[inline]
    pub fn details(&self) -> details::Details {
        details::Details { node: self.node.clone() }
    }

    /// 商家批次单号查询批次单 · Query batch by merchant batch number (partner)
    ///
    /// `GET /v3/partner-transfer/batches/out-batch-no/{out_batch_no}`
    ///
    /// 服务商按商家批次单号查询批量转账，返回批次状态，可一并查询明细。模式：服务商。
    ///
    /// Queries a batch transfer by merchant batch number and returns its status, with its details on request. Mode: partner.
    ///
    /// `Call::pages` 和 `Call::items` 依次读取所有分页。
    ///
    /// `Call::pages` and `Call::items` read all pages.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::partner_transfer::batches::out_batch_no::out_batch_no::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .need_query_detail(true)
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
    /// 频率限制：每个服务商每秒 50 次请求。
    ///
    /// Rate limits: 50 requests a second for each partner.
    ///
    /// # Errors
    ///
    /// - `SYSTEM_ERROR` (500): 平台内部异常或处理超时。查询无副作用，稍后再查。 · The platform failed or timed out. Query again later. A query changes nothing.
    /// - `INVALID_REQUEST`, `PARAM_ERROR`, `SIGN_ERROR`, `FREQUENCY_LIMITED`: 见 [`code`](crate::code) · see [`code`](crate::code).
    ///
    /// 官方文档 · Official pages: [partner/4012465790](https://pay.weixin.qq.com/doc/v3/partner/4012465790)
    #[doc(alias(
        "商家批次单号查询批次单",
        "Query batch by merchant batch number (partner)",
        "商家转账",
        "out-batch-no",
        "batches/out-batch-no"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/partner-transfer/batches/out-batch-no/{out_batch_no}", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/partner-transfer/batches/out-batch-no/{out_batch_no}")
    }
}

/// 商家批次单号查询批次单 · Query batch by merchant batch number (partner)
pub mod get {

    enumeration! {
        /// 明细状态 · Detail status
        DetailStatus {
            /// `ALL`: 全部明细 · All details
            ALL = "ALL",
            /// `SUCCESS`: 成功 · Succeeded
            SUCCESS = "SUCCESS",
            /// `FAIL`: 失败 · Failed
            FAIL = "FAIL",
            /// `REFUND`: 银行退票 · Returned by the bank
            REFUND = "REFUND",
        }
    }

    enumeration! {
        /// 批次状态 · Batch status
        BatchStatus {
            /// `WAIT_PAY`: 待付款 · Waiting for payment
            WAIT_PAY = "WAIT_PAY",
            /// `ACCEPTED`: 已受理 · Accepted
            ACCEPTED = "ACCEPTED",
            /// `PROCESSING`: 处理中 · In progress
            PROCESSING = "PROCESSING",
            /// `FINISHED`: 已完成 · Finished
            FINISHED = "FINISHED",
            /// `CLOSED`: 已关闭 · Closed
            CLOSED = "CLOSED",
        }
    }

    enumeration! {
        /// 批次类型 · Batch type
        BatchType {
            /// `API`: 通过接口 · By API
            API = "API",
            /// `WEB`: 通过网页 · On the web
            WEB = "WEB",
        }
    }

    enumeration! {
        /// 特约商户授权类型 · Sub-merchant authorisation type
        AuthorizationType {
            /// `INFORMATION_AUTHORIZATION_TYPE`: 信息授权 · Authorisation for information
            INFORMATION_AUTHORIZATION_TYPE = "INFORMATION_AUTHORIZATION_TYPE",
            /// `FUND_AUTHORIZATION_TYPE`: 资金授权 · Authorisation for funds
            FUND_AUTHORIZATION_TYPE = "FUND_AUTHORIZATION_TYPE",
            /// `INFORMATION_AND_FUND_AUTHORIZATION_TYPE`: 信息和资金授权 · Authorisation for information and funds
            INFORMATION_AND_FUND_AUTHORIZATION_TYPE = "INFORMATION_AND_FUND_AUTHORIZATION_TYPE",
        }
    }

    enumeration! {
        /// 批次关闭原因 · Batch closing reason
        CloseReason {
            /// `MERCHANT_REVOCATION`: 商户主动撤销 · Revoked by the merchant
            MERCHANT_REVOCATION = "MERCHANT_REVOCATION",
            /// `OVERDUE_CLOSE`: 超时关闭 · Closed by time-out
            OVERDUE_CLOSE = "OVERDUE_CLOSE",
            /// `PAYER_ACCOUNT_ABNORMAL`: 付款方账户异常 · The payer's account is abnormal
            PAYER_ACCOUNT_ABNORMAL = "PAYER_ACCOUNT_ABNORMAL",
        }
    }

    enumeration! {
        /// 批量转账用途 · Batch transfer purpose
        TransferPurpose {
            /// `GOODSPAYMENT`: 货款 · Payment for goods
            GOODSPAYMENT = "GOODSPAYMENT",
            /// `COMMISSION`: 佣金 · Commission
            COMMISSION = "COMMISSION",
            /// `REFUND`: 退款 · Refund
            REFUND = "REFUND",
            /// `REIMBURSEMENT`: 报销 · Reimbursement
            REIMBURSEMENT = "REIMBURSEMENT",
            /// `FREIGHT`: 运费 · Freight
            FREIGHT = "FREIGHT",
            /// `OTHERS`: 其他 · Others
            OTHERS = "OTHERS",
        }
    }

    enumeration! {
        /// 转账场景 · Transfer scenario
        TransferScene {
            /// `ORDINARY_TRANSFER`: 普通转账 · Ordinary transfer
            ORDINARY_TRANSFER = "ORDINARY_TRANSFER",
            /// `PAYROLL_CARD_TRANSFER`: 微工卡转账 · Payroll card transfer
            PAYROLL_CARD_TRANSFER = "PAYROLL_CARD_TRANSFER",
        }
    }

    enumeration! {
        /// 明细状态 · Detail status
        TransferDetailListDetailStatus {
            /// `PROCESSING`: 处理中 · In progress
            PROCESSING = "PROCESSING",
            /// `SUCCESS`: 成功 · Succeeded
            SUCCESS = "SUCCESS",
            /// `FAIL`: 失败 · Failed
            FAIL = "FAIL",
        }
    }

    /// 商家批次单号查询批次单：请求 · Query batch by merchant batch number (partner): request
    ///
    /// 条件 Conditions:
    ///
    /// - limit 取 20 到 100。limit from 20 to 100
    /// - `detail_status`：need\_query\_detail 为 true 时必填。`detail_status`: Required when need\_query\_detail is true
    pub struct Request {
        /// 是否查询转账明细单（必填） · Whether to return transfer details (required)
        pub need_query_detail: Option<bool>,
        /// 请求资源起始位置 · Offset of the first record
        ///
        /// 从 `0` 开始；默认 `0`。Begins at `0`. Default `0`.
        pub offset: Option<i64>,
        /// 最大资源条数 · Maximum number of records
        ///
        /// 20～100，默认 `20`。20 to 100; default `20`.
        pub limit: Option<i64>,
        /// 明细状态 · Detail status
        pub detail_status: DetailStatus,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
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
        pub fn detail_status<M>(mut self, value: impl crate::IntoMember<DetailStatus, M>) -> Self {
            self.detail_status = value.into_member().unwrap_or_default();
            self
        }
    }

    /// 商家批次单号查询批次单：应答 · Query batch by merchant batch number (partner): answer
    #[non_exhaustive]
    pub struct Response {
        /// 服务商商户号 · Partner merchant ID
        pub sp_mchid: Option<String>,
        /// 特约商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 商家批次单号 · Merchant batch number
        pub out_batch_no: Option<String>,
        /// 微信支付批次单号 · WeChat Pay batch number
        pub batch_id: Option<String>,
        /// 特约商户appid · Sub-merchant app ID
        pub sub_appid: Option<String>,
        /// 批次状态 · Batch status
        pub batch_status: BatchStatus,
        /// 批次类型 · Batch type
        pub batch_type: BatchType,
        /// 特约商户授权类型 · Sub-merchant authorisation type
        pub authorization_type: AuthorizationType,
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
        /// 批次更新时间 · Batch update time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub update_time: Option<crate::Time>,
        /// 转账成功金额 · Amount transferred successfully
        ///
        /// 单位为分。In fen.
        pub success_amount: Option<crate::Fen>,
        /// 转账成功笔数 · Number of successful transfers
        pub success_num: Option<i64>,
        /// 转账失败金额 · Amount of failed transfers
        ///
        /// 单位为分。In fen.
        pub fail_amount: Option<crate::Fen>,
        /// 转账失败笔数 · Number of failed transfers
        pub fail_num: Option<i64>,
        /// 转账明细单列表 · Transfer details
        pub transfer_detail_list: Option<Vec<TransferDetailList>>,
        /// 服务商的appid · Partner app ID
        pub sp_appid: Option<String>,
        /// 批量转账用途 · Batch transfer purpose
        pub transfer_purpose: TransferPurpose,
        /// 转账场景 · Transfer scenario
        pub transfer_scene: TransferScene,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 转账明细单列表 · Transfer details
    #[non_exhaustive]
    pub struct TransferDetailList {
        /// 微信支付明细单号 · WeChat Pay detail number
        pub detail_id: Option<String>,
        /// 商家明细单号 · Merchant detail number
        pub out_detail_no: Option<String>,
        /// 明细状态 · Detail status
        pub detail_status: TransferDetailListDetailStatus,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => need_query_detail: Required "need_query_detail",
            1 => offset: Optional "offset",
            2 => limit: Optional "limit",
            3 => detail_status: Optional "detail_status",
        }
        Response {
            0 => sp_mchid: Optional "sp_mchid",
            1 => sub_mchid: Optional "sub_mchid",
            2 => out_batch_no: Optional "out_batch_no",
            3 => batch_id: Optional "batch_id",
            4 => sub_appid: Optional "sub_appid",
            5 => batch_status: Optional "batch_status",
            6 => batch_type: Optional "batch_type",
            7 => authorization_type: Optional "authorization_type",
            8 => batch_name: Optional "batch_name",
            9 => batch_remark: Optional "batch_remark",
            10 => close_reason: Optional "close_reason",
            11 => total_amount: Optional "total_amount",
            12 => total_num: Optional "total_num",
            13 => create_time: Optional "create_time",
            14 => update_time: Optional "update_time",
            15 => success_amount: Optional "success_amount",
            16 => success_num: Optional "success_num",
            17 => fail_amount: Optional "fail_amount",
            18 => fail_num: Optional "fail_num",
            19 => transfer_detail_list: Optional "transfer_detail_list",
            20 => sp_appid: Optional "sp_appid",
            21 => transfer_purpose: Optional "transfer_purpose",
            22 => transfer_scene: Optional "transfer_scene",
        }
        TransferDetailList {
            0 => detail_id: Optional "detail_id",
            1 => out_detail_no: Optional "out_detail_no",
            2 => detail_status: Optional "detail_status",
        }
    }

    impl crate::pages::Paged for Response {
        type Item = TransferDetailList;
        const PAGING: crate::pages::Paging =
            crate::pages::Paging::Offset { member: "offset", size: Some("limit") };

        #[inline]
        fn page(&self) -> crate::pages::Page<'_> {
            crate::pages::Page {
                count: self.transfer_detail_list.as_ref().map_or(0, Vec::len),
                total: None,
                next: None,
            }
        }

        #[inline]
        fn into_items(self) -> Vec<TransferDetailList> {
            self.transfer_detail_list.unwrap_or_default()
        }
    }
}
