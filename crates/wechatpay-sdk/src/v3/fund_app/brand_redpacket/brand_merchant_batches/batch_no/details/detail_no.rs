//! 微信明细单号查询明细单 · Query a red packet by WeChat number
//!
//! `/v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details/{detail_no}`

/// 微信明细单号查询明细单 · Query a red packet by WeChat number
///
/// `/v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details/{detail_no}`
#[derive(Clone)]
pub struct DetailNo {
    pub(crate) node: crate::chain::Node,
}

impl DetailNo {
    /// 微信明细单号查询明细单 · Query a red packet by WeChat number
    ///
    /// `GET /v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details/{detail_no}`
    ///
    /// 品牌商户按微信支付批次单号和明细单号查询单个品牌红包，返回红包金额和明细状态。模式：普通商户。
    ///
    /// Queries one brand red packet by its WeChat Pay batch and detail numbers and returns its amount and state. Mode: direct merchant.
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .fund_app()
    ///     .brand_redpacket()
    ///     .brand_merchant_batches()
    ///     .batch_no("1030000071100999991182020050700019480001")
    ///     .details()
    ///     .detail_no("1040000071100999991182020050700019500100")
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [merchant/4014310384](https://pay.weixin.qq.com/doc/v3/merchant/4014310384)
    #[doc(alias(
        "微信明细单号查询明细单",
        "Query a red packet by WeChat number",
        "品牌红包",
        "details",
        "brand-merchant-batches/details"
    ))]
    #[inline]
    pub fn get(&self) -> crate::Call<get::Response> {
        self.node.get(
            "/v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details/{detail_no}",
        )
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped(
            "v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details/{detail_no}",
        )
    }
}

/// 微信明细单号查询明细单 · Query a red packet by WeChat number
pub mod get {

    enumeration! {
        /// 品牌红包明细单状态 · Brand red packet detail status
        DetailState {
            /// `DETAIL_INIT`: 初始状态 · Initial state
            DETAIL_INIT = "DETAIL_INIT",
            /// `DETAIL_WAIT_PAY`: 待付款 · Waiting for payment
            DETAIL_WAIT_PAY = "DETAIL_WAIT_PAY",
            /// `DETAIL_PROCESSING`: 处理中 · In progress
            DETAIL_PROCESSING = "DETAIL_PROCESSING",
            /// `DETAIL_SUCCESS`: 成功 · Succeeded
            DETAIL_SUCCESS = "DETAIL_SUCCESS",
            /// `DETAIL_FAIL`: 失败 · Failed
            DETAIL_FAIL = "DETAIL_FAIL",
        }
    }

    enumeration! {
        /// 失败原因 · Failure reason
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
            /// `DAY_RECEIVED_COUNT_EXCEED`: 超过单日收款次数 · The payee's daily count is exceeded
            DAY_RECEIVED_COUNT_EXCEED = "DAY_RECEIVED_COUNT_EXCEED",
            /// `PRODUCT_AUTH_CHECK_FAIL`: 产品权限校验失败 · No permission for the product
            PRODUCT_AUTH_CHECK_FAIL = "PRODUCT_AUTH_CHECK_FAIL",
            /// `OVERDUE_CLOSE`: 超时关闭 · Closed by time-out
            OVERDUE_CLOSE = "OVERDUE_CLOSE",
            /// `ACCOUNT_NOT_EXIST`: 账户不存在 · The account does not exist
            ACCOUNT_NOT_EXIST = "ACCOUNT_NOT_EXIST",
            /// `TRANSFER_RISK`: 转账存在风险 · The transfer is risky
            TRANSFER_RISK = "TRANSFER_RISK",
            /// `USER_ACCOUNT_LIMIT`: 用户账户受限 · The user's account is restricted
            USER_ACCOUNT_LIMIT = "USER_ACCOUNT_LIMIT",
            /// `FAIL_REASON_UNKNOWN`: 失败原因未知 · Unknown reason
            FAIL_REASON_UNKNOWN = "FAIL_REASON_UNKNOWN",
            /// `PAYER_ACCOUNT_ABNORMAL`: 付款方账户异常 · The payer's account is abnormal
            PAYER_ACCOUNT_ABNORMAL = "PAYER_ACCOUNT_ABNORMAL",
            /// `PAYEE_ACCOUNT_ABNORMAL`: 收款方账户异常 · The payee's account is abnormal
            PAYEE_ACCOUNT_ABNORMAL = "PAYEE_ACCOUNT_ABNORMAL",
            /// `USER_RECEIVE_OVERDUE`: 用户超时未领取 · The user did not accept in time
            USER_RECEIVE_OVERDUE = "USER_RECEIVE_OVERDUE",
            /// `REMARK_NOT_CORRECT`: 备注不合规 · The remark is not allowed
            REMARK_NOT_CORRECT = "REMARK_NOT_CORRECT",
            /// `MERCHANT_REJECT`: 商户驳回 · Rejected by the merchant
            MERCHANT_REJECT = "MERCHANT_REJECT",
            /// `MERCHANT_NOT_CONFIRM`: 商户未确认 · Not confirmed by the merchant
            MERCHANT_NOT_CONFIRM = "MERCHANT_NOT_CONFIRM",
            /// `BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH`: 用户单月收款超过业务规则限额 · The user's monthly limit for this business is exceeded
            BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH = "BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH",
        }
    }

    /// 微信明细单号查询明细单：应答 · Query a red packet by WeChat number: answer
    #[non_exhaustive]
    pub struct Response {
        /// 品牌主商户号 · Brand main merchant ID
        pub brand_mchid: Option<String>,
        /// 商家品牌红包批次单号 · Merchant brand red packet batch number
        pub out_batch_no: Option<String>,
        /// 微信支付品牌红包批次单号 · WeChat Pay brand red packet batch
        pub batch_no: Option<String>,
        /// 商家品牌红包明细单号 · Merchant brand red packet detail number
        pub out_detail_no: Option<String>,
        /// 微信支付品牌红包明细单号 · WeChat Pay brand red packet detail
        pub detail_no: Option<String>,
        /// 品牌红包明细单状态 · Brand red packet detail status
        pub detail_state: DetailState,
        /// 红包金额 · Red packet amount
        ///
        /// 单位为分。In fen.
        pub amount: Option<crate::Fen>,
        /// 红包备注 · Red packet remark
        pub remark: Option<String>,
        /// 失败原因 · Failure reason
        pub fail_reason: FailReason,
        /// 接收红包用户OpenID · Openid of the red packet recipient
        pub openid: Option<String>,
        /// 接收红包用户姓名 · Name of the red packet recipient
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub user_name: Option<crate::Sensitive>,
        /// 品牌红包发起时间 · Brand red packet initiation time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub initiate_time: Option<crate::Time>,
        /// 品牌红包更新时间 · Brand red packet update time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub update_time: Option<crate::Time>,
        /// 品牌ID · Brand ID
        pub brand_id: Option<i64>,
        /// 品牌红包模板ID · Brand red packet template ID
        pub template_id: Option<String>,
        /// 品牌AppID · Brand app ID
        pub brand_appid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    message! {
        Response {
            0 => brand_mchid: Optional "brand_mchid",
            1 => out_batch_no: Optional "out_batch_no",
            2 => batch_no: Optional "batch_no",
            3 => out_detail_no: Optional "out_detail_no",
            4 => detail_no: Optional "detail_no",
            5 => detail_state: Optional "detail_state",
            6 => amount: Optional "amount",
            7 => remark: Optional "remark",
            8 => fail_reason: Optional "fail_reason",
            9 => openid: Optional "openid",
            10 => user_name: Optional "user_name",
            11 => initiate_time: Optional "initiate_time",
            12 => update_time: Optional "update_time",
            13 => brand_id: Optional "brand_id",
            14 => template_id: Optional "template_id",
            15 => brand_appid: Optional "brand_appid",
        }
    }
}
