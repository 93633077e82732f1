//! 微信支付批次单号查询批次单 · Query a batch by WeChat Pay ID
//!
//! `/v3/bank-transfer/batches/batch-id/{batch_id}`

pub mod details;

/// 微信支付批次单号查询批次单 · Query a batch by WeChat Pay ID
///
/// `/v3/bank-transfer/batches/batch-id/{batch_id}`
#[derive(Clone)]
pub struct BatchId {
    pub(crate) node: crate::chain::Node,
}

impl BatchId {
    /// `/details`: 微信支付明细单号查询明细单 · Query a detail by WeChat Pay ID
    #[inline]
    pub fn details(&self) -> details::Details {
        details::Details { node: self.node.clone() }
    }

    /// 微信支付批次单号查询批次单 · Query a batch by WeChat Pay ID
    ///
    /// `GET /v3/bank-transfer/batches/batch-id/{batch_id}`
    ///
    /// 银行服务商按微信支付批次单号查询转账批次，也可以分页返回批次内的明细。模式：服务商。
    ///
    /// Queries a transfer batch by its WeChat Pay batch ID and can include its details, with pagination. Mode: partner.
    ///
    /// `Call::pages` 和 `Call::items` 依次读取所有分页。
    ///
    /// `Call::pages` and `Call::items` read all pages.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::bank_transfer::batches::batch_id::batch_id::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().need_query_detail(true);
    /// let answer = client
    ///     .v3()
    ///     .bank_transfer()
    ///     .batches()
    ///     .batch_id()
    ///     .batch_id("1130000071100999991182020050700019480001")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4012465891](https://pay.weixin.qq.com/doc/v3/partner/4012465891)
    #[doc(alias(
        "微信支付批次单号查询批次单",
        "Query a batch by WeChat Pay ID",
        "银行模式批量转账",
        "batch-id",
        "batches/batch-id"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/bank-transfer/batches/batch-id/{batch_id}", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/bank-transfer/batches/batch-id/{batch_id}")
    }
}

/// 微信支付批次单号查询批次单 · Query a batch by WeChat Pay ID
pub mod get {

    enumeration! {
        /// 明细状态 · Detail status
        DetailState {
            /// `ALL`: 全部明细 · All details
            ALL = "ALL",
            /// `SUCCESS`: 成功 · Succeeded
            SUCCESS = "SUCCESS",
            /// `FAIL`: 失败 · Failed
            FAIL = "FAIL",
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
        /// 批次状态 · Batch status
        BatchState {
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
        TransferDetailListDetailState {
            /// `PROCESSING`: 处理中 · In progress
            PROCESSING = "PROCESSING",
            /// `SUCCESS`: 成功 · Succeeded
            SUCCESS = "SUCCESS",
            /// `REFUND`: 银行退票 · Returned by the bank
            REFUND = "REFUND",
        }
    }

    enumeration! {
        /// 明细失败原因 · Detail failure reason
        FailReason {
            /// `ACCOUNT_FROZEN`: 账户已冻结 · The account is frozen
            ACCOUNT_FROZEN = "ACCOUNT_FROZEN",
            /// `REAL_NAME_CHECK_FAIL`: 未通过实名校验 · The real-name check failed
            REAL_NAME_CHECK_FAIL = "REAL_NAME_CHECK_FAIL",
            /// `NAME_NOT_CORRECT`: 姓名校验不通过 · The name does not match
            NAME_NOT_CORRECT = "NAME_NOT_CORRECT",
            /// `OPENID_INVALID`: `openid` 与 `appid` 不匹配 · The `openid` is invalid or not of this `appid`
            OPENID_INVALID = "OPENID_INVALID",
            /// `TRANSFER_QUOTA_EXCEED`: 超过单笔收款额度 · The quota of a single transfer is exceeded
            TRANSFER_QUOTA_EXCEED = "TRANSFER_QUOTA_EXCEED",
            /// `DAY_RECEIVED_QUOTA_EXCEED`: 超过单日收款额度 · The payee's daily quota is exceeded
            DAY_RECEIVED_QUOTA_EXCEED = "DAY_RECEIVED_QUOTA_EXCEED",
            /// `MONTH_RECEIVED_QUOTA_EXCEED`: 超过单月收款额度 · The payee's monthly quota is exceeded
            MONTH_RECEIVED_QUOTA_EXCEED = "MONTH_RECEIVED_QUOTA_EXCEED",
            /// `DAY_RECEIVED_COUNT_EXCEED`: 超过单日收款次数 · The payee's daily count is exceeded
            DAY_RECEIVED_COUNT_EXCEED = "DAY_RECEIVED_COUNT_EXCEED",
            /// `PRODUCT_AUTH_CHECK_FAIL`: 产品权限校验失败 · No permission for the product
            PRODUCT_AUTH_CHECK_FAIL = "PRODUCT_AUTH_CHECK_FAIL",
            /// `OVERDUE_CLOSE`: 超时关闭 · Closed by time-out
            OVERDUE_CLOSE = "OVERDUE_CLOSE",
            /// `ID_CARD_NOT_CORRECT`: 身份证校验不通过 · The ID card does not match
            ID_CARD_NOT_CORRECT = "ID_CARD_NOT_CORRECT",
            /// `ACCOUNT_NOT_EXIST`: 账户不存在 · The account does not exist
            ACCOUNT_NOT_EXIST = "ACCOUNT_NOT_EXIST",
            /// `TRANSFER_RISK`: 转账存在风险 · The transfer is risky
            TRANSFER_RISK = "TRANSFER_RISK",
            /// `PAYROLL_CARD_ALREADY_LOGOUT`: 微工卡已注销 · The payroll card is closed
            PAYROLL_CARD_ALREADY_LOGOUT = "PAYROLL_CARD_ALREADY_LOGOUT",
            /// `PAYROLL_CARD_ALREADY_FROZEN`: 微工卡已冻结 · The payroll card is frozen
            PAYROLL_CARD_ALREADY_FROZEN = "PAYROLL_CARD_ALREADY_FROZEN",
            /// `PAYROLL_CARD_UNAUTHORIZED`: 微工卡未授权 · The payroll card is not authorised
            PAYROLL_CARD_UNAUTHORIZED = "PAYROLL_CARD_UNAUTHORIZED",
            /// `PAYROLL_CARD_USER_NOT_OPEN`: 用户未开通微工卡 · The user has no payroll card
            PAYROLL_CARD_USER_NOT_OPEN = "PAYROLL_CARD_USER_NOT_OPEN",
            /// `PAYROLL_CARD_NAME_CARD_NOT_MATCH`: 微工卡姓名不匹配 · The name does not match the payroll card
            PAYROLL_CARD_NAME_CARD_NOT_MATCH = "PAYROLL_CARD_NAME_CARD_NOT_MATCH",
            /// `PAYROLL_CARD_ID_CARD_NOT_MATCH`: 微工卡身份证不匹配 · The ID card does not match the payroll card
            PAYROLL_CARD_ID_CARD_NOT_MATCH = "PAYROLL_CARD_ID_CARD_NOT_MATCH",
            /// `PAYROLL_CARD_BANKCARD_UNBUNDLING`: 微工卡银行卡已解绑 · The bank card was removed from the payroll card
            PAYROLL_CARD_BANKCARD_UNBUNDLING = "PAYROLL_CARD_BANKCARD_UNBUNDLING",
            /// `BANK_CARD_COLLECTIONS_ABOVE_QUOTA`: 银行卡收款超过额度 · The bank card's quota is exceeded
            BANK_CARD_COLLECTIONS_ABOVE_QUOTA = "BANK_CARD_COLLECTIONS_ABOVE_QUOTA",
            /// `BANK_CARD_ACCOUNT_ABNORMAL`: 银行卡账户异常 · The bank card's account is abnormal
            BANK_CARD_ACCOUNT_ABNORMAL = "BANK_CARD_ACCOUNT_ABNORMAL",
            /// `BANK_CARD_STATUS_ABNORMAL`: 银行卡状态异常 · The bank card's state is abnormal
            BANK_CARD_STATUS_ABNORMAL = "BANK_CARD_STATUS_ABNORMAL",
            /// `BANK_CARD_BANK_INFO_WRONG`: 银行卡的银行信息有误 · Wrong bank of the bank card
            BANK_CARD_BANK_INFO_WRONG = "BANK_CARD_BANK_INFO_WRONG",
            /// `BANK_CARD_CARD_INFO_WRONG`: 银行卡信息有误 · Wrong data of the bank card
            BANK_CARD_CARD_INFO_WRONG = "BANK_CARD_CARD_INFO_WRONG",
            /// `OTHER_FAIL_REASON_TYPE`: 其他失败原因 · Other reason
            OTHER_FAIL_REASON_TYPE = "OTHER_FAIL_REASON_TYPE",
            /// `REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED`: 用户实名账户收款受限 · The real-name account's quota is exceeded
            REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED = "REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED",
            /// `TRANSFER_REMARK_SET_FAIL`: 转账备注设置失败 · The transfer remark could not be set
            TRANSFER_REMARK_SET_FAIL = "TRANSFER_REMARK_SET_FAIL",
        }
    }

    /// 微信支付批次单号查询批次单：请求 · Query a batch by WeChat Pay ID: request
    pub struct Request {
        /// 是否查询转账明细单（必填） · Whether to return transfer details (required)
        pub need_query_detail: Option<bool>,
        /// 请求资源起始位置 · Offset of the first record
        ///
        /// 从 `0` 开始。Begins at `0`.
        pub offset: Option<i64>,
        /// 最大资源条数 · Maximum number of records
        pub limit: Option<i64>,
        /// 明细状态 · Detail status
        pub detail_state: DetailState,
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
        pub fn detail_state<M>(mut self, value: impl crate::IntoMember<DetailState, M>) -> Self {
            self.detail_state = value.into_member().unwrap_or_default();
            self
        }
    }

    /// 微信支付批次单号查询批次单：应答 · Query a batch by WeChat Pay ID: answer
    #[non_exhaustive]
    pub struct Response {
        /// 银行服务商号 · Bank partner merchant ID
        pub bank_sp_mchid: Option<String>,
        /// 服务平台商户号 · Service platform merchant ID
        pub platform_mchid: Option<String>,
        /// 付款企业商户号 · Paying company merchant ID
        pub specialized_payment_mchid: Option<String>,
        /// 实际出资商户号 · Actual funding merchant ID
        pub sponsor_mchid: Option<String>,
        /// 用户授权商户号 · Merchant ID authorised by user
        pub user_authorized_mchid: Option<String>,
        /// 用户授权appid · App ID authorised by user
        pub user_authorized_appid: Option<String>,
        /// 银行批次单号 · Bank batch number
        pub out_batch_no: Option<String>,
        /// 微信支付批次单号 · WeChat Pay batch number
        pub batch_id: Option<String>,
        /// 转账场景 · Transfer scenario
        pub transfer_scene: TransferScene,
        /// 批次名称 · Batch name
        pub batch_name: Option<String>,
        /// 批次备注 · Batch remark
        pub batch_remark: Option<String>,
        /// 附加信息 · Attached data
        pub attach_remark: Option<String>,
        /// 批量转账用途 · Batch transfer purpose
        pub transfer_purpose: TransferPurpose,
        /// 批次状态 · Batch status
        pub batch_state: BatchState,
        /// 批次关闭原因 · Batch closing reason
        pub close_reason: CloseReason,
        /// 转账总金额 · Total transfer amount
        ///
        /// 单位为分。In fen.
        pub total_amount: Option<crate::Fen>,
        /// 转账总笔数 · Number of transfers
        pub total_count: Option<i64>,
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
        pub success_count: Option<i64>,
        /// 转账失败金额 · Amount of failed transfers
        ///
        /// 单位为分。In fen.
        pub fail_amount: Option<crate::Fen>,
        /// 转账失败笔数 · Number of failed transfers
        pub fail_count: Option<i64>,
        /// 转账明细单列表 · Transfer details
        pub transfer_detail_list: Option<Vec<TransferDetailList>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 转账明细单列表 · Transfer details
    #[non_exhaustive]
    pub struct TransferDetailList {
        /// 微信支付明细单号 · WeChat Pay detail number
        pub detail_id: Option<String>,
        /// 银行明细单号 · Bank detail number
        pub out_detail_no: Option<String>,
        /// 明细状态 · Detail status
        pub detail_state: TransferDetailListDetailState,
        /// 明细失败原因 · Detail failure reason
        pub fail_reason: FailReason,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => need_query_detail: Required "need_query_detail",
            1 => offset: Optional "offset",
            2 => limit: Optional "limit",
            3 => detail_state: Optional "detail_state",
        }
        Response {
            0 => bank_sp_mchid: Optional "bank_sp_mchid",
            1 => platform_mchid: Optional "platform_mchid",
            2 => specialized_payment_mchid: Optional "specialized_payment_mchid",
            3 => sponsor_mchid: Optional "sponsor_mchid",
            4 => user_authorized_mchid: Optional "user_authorized_mchid",
            5 => user_authorized_appid: Optional "user_authorized_appid",
            6 => out_batch_no: Optional "out_batch_no",
            7 => batch_id: Optional "batch_id",
            8 => transfer_scene: Optional "transfer_scene",
            9 => batch_name: Optional "batch_name",
            10 => batch_remark: Optional "batch_remark",
            11 => attach_remark: Optional "attach_remark",
            12 => transfer_purpose: Optional "transfer_purpose",
            13 => batch_state: Optional "batch_state",
            14 => close_reason: Optional "close_reason",
            15 => total_amount: Optional "total_amount",
            16 => total_count: Optional "total_count",
            17 => create_time: Optional "create_time",
            18 => update_time: Optional "update_time",
            19 => success_amount: Optional "success_amount",
            20 => success_count: Optional "success_count",
            21 => fail_amount: Optional "fail_amount",
            22 => fail_count: Optional "fail_count",
            23 => transfer_detail_list: Optional "transfer_detail_list",
        }
        TransferDetailList {
            0 => detail_id: Optional "detail_id",
            1 => out_detail_no: Optional "out_detail_no",
            2 => detail_state: Optional "detail_state",
            3 => fail_reason: Optional "fail_reason",
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
