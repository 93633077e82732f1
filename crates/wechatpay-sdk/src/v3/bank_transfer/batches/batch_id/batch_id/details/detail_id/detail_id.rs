//! 微信支付明细单号查询明细单 · Query a detail by WeChat Pay ID
//!
//! `/v3/bank-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}`

/// 微信支付明细单号查询明细单 · Query a detail by WeChat Pay ID
///
/// `/v3/bank-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}`
#[derive(Clone)]
pub struct DetailId {
    pub(crate) node: crate::chain::Node,
}

impl DetailId {
    /// 微信支付明细单号查询明细单 · Query a detail by WeChat Pay ID
    ///
    /// `GET /v3/bank-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}`
    ///
    /// 银行服务商按微信支付批次单号和明细单号查询一笔转账的明细和状态。模式：服务商。
    ///
    /// Queries one transfer of a batch by WeChat Pay batch ID and detail ID. Mode: partner.
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .bank_transfer()
    ///     .batches()
    ///     .batch_id()
    ///     .batch_id("1130000071100999991182020050700019480001")
    ///     .details()
    ///     .detail_id()
    ///     .detail_id("1140000071100999991182020050700019500100")
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4012465897](https://pay.weixin.qq.com/doc/v3/partner/4012465897)
    #[doc(alias(
        "微信支付明细单号查询明细单",
        "Query a detail by WeChat Pay ID",
        "银行模式批量转账",
        "detail-id",
        "details/detail-id"
    ))]
    #[inline]
    pub fn get(&self) -> crate::Call<get::Response> {
        self.node.get("/v3/bank-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}")
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node
            .untyped("v3/bank-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}")
    }
}

/// 微信支付明细单号查询明细单 · Query a detail by WeChat Pay ID
pub mod get {

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
        DetailState {
            /// `PROCESSING`: 处理中 · In progress
            PROCESSING = "PROCESSING",
            /// `SUCCESS`: 成功 · Succeeded
            SUCCESS = "SUCCESS",
            /// `FAIL`: 失败 · Failed
            FAIL = "FAIL",
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

    enumeration! {
        /// 收款账户类型 · Receiving account type
        AccountType {
            /// `WECHATPAY_ACCOUNT`: 微信支付账户 · WeChat Pay account
            WECHATPAY_ACCOUNT = "WECHATPAY_ACCOUNT",
            /// `BANK_ACCOUNT`: 银行账户 · Bank account
            BANK_ACCOUNT = "BANK_ACCOUNT",
        }
    }

    /// 微信支付明细单号查询明细单：应答 · Query a detail by WeChat Pay ID: answer
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
        /// 银行明细单号 · Bank detail number
        pub out_detail_no: Option<String>,
        /// 微信支付明细单号 · WeChat Pay detail number
        pub detail_id: Option<String>,
        /// 收款用户openid · Payee openid
        pub openid: Option<String>,
        /// 收款用户姓名 · Payee name
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub username: Option<crate::Sensitive>,
        /// 转账金额 · Transfer amount
        ///
        /// 单位为分。In fen.
        pub transfer_amount: Option<crate::Fen>,
        /// 转账备注 · Transfer remark
        pub transfer_remark: Option<String>,
        /// 明细状态 · Detail status
        pub detail_state: DetailState,
        /// 明细失败原因 · Detail failure reason
        pub fail_reason: FailReason,
        /// 转账发起时间 · Transfer initiation time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub initiate_time: Option<crate::Time>,
        /// 明细更新时间 · Detail update time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub update_time: Option<crate::Time>,
        /// 收款账户类型 · Receiving account type
        pub account_type: AccountType,
        /// 银行名称 · Bank name
        pub bank_name: Option<String>,
        /// 银行卡尾号 · Last digits of bank card
        pub bank_card_number_tail: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    message! {
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
            9 => out_detail_no: Optional "out_detail_no",
            10 => detail_id: Optional "detail_id",
            11 => openid: Optional "openid",
            12 => username: Optional "username",
            13 => transfer_amount: Optional "transfer_amount",
            14 => transfer_remark: Optional "transfer_remark",
            15 => detail_state: Optional "detail_state",
            16 => fail_reason: Optional "fail_reason",
            17 => initiate_time: Optional "initiate_time",
            18 => update_time: Optional "update_time",
            19 => account_type: Optional "account_type",
            20 => bank_name: Optional "bank_name",
            21 => bank_card_number_tail: Optional "bank_card_number_tail",
        }
    }
}
