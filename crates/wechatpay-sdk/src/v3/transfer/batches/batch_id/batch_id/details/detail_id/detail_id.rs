//! 微信明细单号查询明细单 · Query a detail by detail ID
//!
//! `/v3/transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}`

/// 微信明细单号查询明细单 · Query a detail by detail ID
///
/// `/v3/transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}`
#[derive(Clone)]
pub struct DetailId {
    pub(crate) node: crate::chain::Node,
}

impl DetailId {
    /// 微信明细单号查询明细单 · Query a detail by detail ID
    ///
    /// `GET /v3/transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}`
    ///
    /// 商户按微信批次单号和微信明细单号查询一笔转账明细，返回状态、金额和失败原因。模式：普通商户。
    ///
    /// Queries one transfer of a batch by batch ID and detail ID and returns its state, amount and failure reason. Mode: direct merchant.
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .transfer()
    ///     .batches()
    ///     .batch_id()
    ///     .batch_id("1030000071100999991182020050700019480001")
    ///     .details()
    ///     .detail_id()
    ///     .detail_id("1040000071100999991182020050700019500100")
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 频率限制：每个商户每秒 50 次请求。
    ///
    /// Rate limits: 50 requests a second for each merchant.
    ///
    /// # Errors
    ///
    /// - `NOT_FOUND` (404): 没有这张转账单，也可能还在受理中。隔几分钟再查；不要据此换单号重付。 · No such transfer exists, or it is still being accepted. Query again after some minutes. Do not pay under a new number because of this answer.
    /// - `SYSTEM_ERROR` (500): 平台内部异常或处理超时。查询无副作用，稍后再查。 · The platform failed or timed out. Query again later. A query changes nothing.
    /// - `INVALID_REQUEST`, `PARAM_ERROR`, `SIGN_ERROR`, `FREQUENCY_LIMITED`: 见 [`code`](crate::code) · see [`code`](crate::code).
    ///
    /// 官方文档 · Official pages: [merchant/4012458886](https://pay.weixin.qq.com/doc/v3/merchant/4012458886)
    #[doc(alias(
        "微信明细单号查询明细单",
        "Query a detail by detail ID",
        "商家转账",
        "detail-id",
        "details/detail-id"
    ))]
    #[inline]
    pub fn get(&self) -> crate::Call<get::Response> {
        self.node.get("/v3/transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}")
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}")
    }
}

/// 微信明细单号查询明细单 · Query a detail by detail ID
pub mod get {

    enumeration! {
        /// 明细状态 · Detail status
        DetailStatus {
            /// `INIT`: 待校验 · To be checked
            INIT = "INIT",
            /// `WAIT_PAY`: 待付款 · Waiting for payment
            WAIT_PAY = "WAIT_PAY",
            /// `PROCESSING`: 处理中 · In progress
            PROCESSING = "PROCESSING",
            /// `SUCCESS`: 成功 · Succeeded
            SUCCESS = "SUCCESS",
            /// `FAIL`: 失败 · Failed
            FAIL = "FAIL",
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
            /// `OTHER_FAIL_REASON_TYPE`: 其他失败原因 · Other reason
            OTHER_FAIL_REASON_TYPE = "OTHER_FAIL_REASON_TYPE",
            /// `REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED`: 用户实名账户收款受限 · The real-name account's quota is exceeded
            REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED = "REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED",
            /// `RECEIVE_ACCOUNT_NOT_PERMMIT`: 收款账户不可收款 · The account may not receive transfers
            RECEIVE_ACCOUNT_NOT_PERMMIT = "RECEIVE_ACCOUNT_NOT_PERMMIT",
            /// `PAYEE_ACCOUNT_ABNORMAL`: 收款方账户异常 · The payee's account is abnormal
            PAYEE_ACCOUNT_ABNORMAL = "PAYEE_ACCOUNT_ABNORMAL",
            /// `PAYER_ACCOUNT_ABNORMAL`: 付款方账户异常 · The payer's account is abnormal
            PAYER_ACCOUNT_ABNORMAL = "PAYER_ACCOUNT_ABNORMAL",
            /// `TRANSFER_SCENE_UNAVAILABLE`: 转账场景暂不可用 · The transfer scenario is not available
            TRANSFER_SCENE_UNAVAILABLE = "TRANSFER_SCENE_UNAVAILABLE",
            /// `TRANSFER_SCENE_INVALID`: 转账场景不可用 · The transfer scenario is not valid
            TRANSFER_SCENE_INVALID = "TRANSFER_SCENE_INVALID",
            /// `TRANSFER_REMARK_SET_FAIL`: 转账备注设置失败 · The transfer remark could not be set
            TRANSFER_REMARK_SET_FAIL = "TRANSFER_REMARK_SET_FAIL",
            /// `RECEIVE_ACCOUNT_NOT_CONFIGURE`: 收款账户未配置 · The receiving account is not configured
            RECEIVE_ACCOUNT_NOT_CONFIGURE = "RECEIVE_ACCOUNT_NOT_CONFIGURE",
            /// `BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH`: 用户单月收款超过业务规则限额 · The user's monthly limit for this business is exceeded
            BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH = "BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH",
            /// `BLOCK_B2C_USERLIMITAMOUNT_MONTH`: 用户单月收款超过限额 · The user's monthly limit is exceeded
            BLOCK_B2C_USERLIMITAMOUNT_MONTH = "BLOCK_B2C_USERLIMITAMOUNT_MONTH",
            /// `MERCHANT_REJECT`: 商户驳回 · Rejected by the merchant
            MERCHANT_REJECT = "MERCHANT_REJECT",
            /// `MERCHANT_NOT_CONFIRM`: 商户未确认 · Not confirmed by the merchant
            MERCHANT_NOT_CONFIRM = "MERCHANT_NOT_CONFIRM",
        }
    }

    /// 微信明细单号查询明细单：应答 · Query a detail by detail ID: answer
    #[non_exhaustive]
    pub struct Response {
        /// 商户号 · Merchant ID
        pub mchid: Option<String>,
        /// 商家批次单号 · Merchant batch number
        pub out_batch_no: Option<String>,
        /// 微信批次单号 · WeChat Pay batch number
        pub batch_id: Option<String>,
        /// 直连商户的appid · Direct merchant app ID
        pub appid: Option<String>,
        /// 商家明细单号 · Merchant detail number
        pub out_detail_no: Option<String>,
        /// 微信明细单号 · WeChat Pay detail number
        pub detail_id: Option<String>,
        /// 明细状态 · Detail status
        pub detail_status: DetailStatus,
        /// 转账金额 · Transfer amount
        ///
        /// 单位为分。In fen.
        pub transfer_amount: Option<crate::Fen>,
        /// 转账备注 · Transfer remark
        pub transfer_remark: Option<String>,
        /// 明细失败原因 · Detail failure reason
        pub fail_reason: FailReason,
        /// 用户在直连商户应用下的用户标示 · User openid (direct merchant)
        pub openid: Option<String>,
        /// 收款用户姓名 · Payee name
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub user_name: Option<crate::Sensitive>,
        /// 转账发起时间 · Transfer initiation time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub initiate_time: Option<crate::Time>,
        /// 明细更新时间 · Detail update time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub update_time: Option<crate::Time>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    message! {
        Response {
            0 => mchid: Optional "mchid",
            1 => out_batch_no: Optional "out_batch_no",
            2 => batch_id: Optional "batch_id",
            3 => appid: Optional "appid",
            4 => out_detail_no: Optional "out_detail_no",
            5 => detail_id: Optional "detail_id",
            6 => detail_status: Optional "detail_status",
            7 => transfer_amount: Optional "transfer_amount",
            8 => transfer_remark: Optional "transfer_remark",
            9 => fail_reason: Optional "fail_reason",
            10 => openid: Optional "openid",
            11 => user_name: Optional "user_name",
            12 => initiate_time: Optional "initiate_time",
            13 => update_time: Optional "update_time",
        }
    }
}
