//! 微信支付明细单号查询明细单 · Query detail by detail ID (partner)
//!
//! `/v3/partner-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}`

/// 微信支付明细单号查询明细单 · Query detail by detail ID (partner)
///
/// `/v3/partner-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}`
#[derive(Clone)]
pub struct DetailId {
    pub(crate) node: crate::chain::Node,
}

impl DetailId {
    /// 微信支付明细单号查询明细单 · Query detail by detail ID (partner)
    ///
    /// `GET /v3/partner-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}`
    ///
    /// 服务商按微信支付批次单号和明细单号查询一笔转账，返回明细状态和转账金额。模式：服务商。
    ///
    /// Queries a transfer by WeChat Pay batch and detail IDs and returns its status and amount. Mode: partner.
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .partner_transfer()
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
    /// 频率限制：每个服务商每秒 50 次请求。
    ///
    /// Rate limits: 50 requests a second for each partner.
    ///
    /// # Errors
    ///
    /// - `SYSTEM_ERROR` (500): 平台内部异常或处理超时。查询无副作用，稍后再查。 · The platform failed or timed out. Query again later. A query changes nothing.
    /// - `INVALID_REQUEST`, `PARAM_ERROR`, `SIGN_ERROR`, `FREQUENCY_LIMITED`: 见 [`code`](crate::code) · see [`code`](crate::code).
    ///
    /// 官方文档 · Official pages: [partner/4012465781](https://pay.weixin.qq.com/doc/v3/partner/4012465781)
    #[doc(alias(
        "微信支付明细单号查询明细单",
        "Query detail by detail ID (partner)",
        "商家转账",
        "detail-id",
        "details/detail-id"
    ))]
    #[inline]
    pub fn get(&self) -> crate::Call<get::Response> {
        self.node
            .get("/v3/partner-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}")
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped(
            "v3/partner-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}",
        )
    }
}

/// 微信支付明细单号查询明细单 · Query detail by detail ID (partner)
pub mod get {

    enumeration! {
        /// 明细状态 · Detail status
        DetailStatus {
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
            /// `PAY_ROLL_CARD_ALREADY_LOGOUT`: 微工卡已注销 · The payroll card is closed
            PAY_ROLL_CARD_ALREADY_LOGOUT = "PAY_ROLL_CARD_ALREADY_LOGOUT",
            /// `PAY_ROLL_CARD_ALREADY_FROZEN`: 微工卡已冻结 · The payroll card is frozen
            PAY_ROLL_CARD_ALREADY_FROZEN = "PAY_ROLL_CARD_ALREADY_FROZEN",
            /// `PAY_ROLL_CARD_UNAUTHORIZED`: 微工卡未授权 · The payroll card is not authorised
            PAY_ROLL_CARD_UNAUTHORIZED = "PAY_ROLL_CARD_UNAUTHORIZED",
            /// `PAY_ROLL_CARD_USER_NOT_OPEN`: 用户未开通微工卡 · The user has no payroll card
            PAY_ROLL_CARD_USER_NOT_OPEN = "PAY_ROLL_CARD_USER_NOT_OPEN",
        }
    }

    /// 微信支付明细单号查询明细单：应答 · Query detail by detail ID (partner): answer
    #[non_exhaustive]
    pub struct Response {
        /// 服务商商户号 · Partner merchant ID
        pub sp_mchid: Option<String>,
        /// 商家批次单号 · Merchant batch number
        pub out_batch_no: Option<String>,
        /// 微信支付批次单号 · WeChat Pay batch number
        pub batch_id: Option<String>,
        /// 商户的appid · Merchant app ID
        pub appid: Option<String>,
        /// 商家明细单号 · Merchant detail number
        pub out_detail_no: Option<String>,
        /// 微信支付明细单号 · WeChat Pay detail number
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
        /// 收款用户openid · Payee openid
        pub openid: Option<String>,
        /// 收款用户姓名 · Payee name
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub username: Option<crate::Sensitive>,
        /// 转账发起时间 · Transfer initiation time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub initiate_time: Option<crate::Time>,
        /// 明细更新时间 · Detail update time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub update_time: Option<crate::Time>,
        /// 收款账户类型 · Receiving account type
        pub account_type: Option<String>,
        /// 银行名称 · Bank name
        pub bank_name: Option<String>,
        /// 银行卡尾号 · Last digits of bank card
        pub bank_card_number_tail: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    message! {
        Response {
            0 => sp_mchid: Optional "sp_mchid",
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
            11 => username: Optional "username",
            12 => initiate_time: Optional "initiate_time",
            13 => update_time: Optional "update_time",
            14 => account_type: Optional "account_type",
            15 => bank_name: Optional "bank_name",
            16 => bank_card_number_tail: Optional "bank_card_number_tail",
        }
    }
}
