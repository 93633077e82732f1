//! 商户明细单号查询明细单 · Query a detail by number (insurance)
//!
//! `/v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}`

/// 商户明细单号查询明细单 · Query a detail by number (insurance)
///
/// `/v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}`
#[derive(Clone)]
pub struct OutDetailNo {
    pub(crate) node: crate::chain::Node,
}

impl OutDetailNo {
    /// 商户明细单号查询明细单 · Query a detail by number (insurance)
    ///
    /// `GET /v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}`
    ///
    /// 保险场景下按商家批次单号和明细单号查询一笔商家转账明细，返回状态和金额。模式：服务商。
    ///
    /// Queries one transfer of a batch by merchant batch and detail numbers in an insurance case. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::platsolution::insurance::mch_transfer::batches::out_batch_no::out_batch_no::details::out_detail_no::out_detail_no::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().sub_mchid("1900000109");
    /// let answer = client
    ///     .v3()
    ///     .platsolution()
    ///     .insurance()
    ///     .mch_transfer()
    ///     .batches()
    ///     .out_batch_no()
    ///     .out_batch_no("sjzz20230223")
    ///     .details()
    ///     .out_detail_no()
    ///     .out_detail_no("x23zy545Bd5436")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4013504224](https://pay.weixin.qq.com/doc/v3/partner/4013504224)
    #[doc(alias(
        "商户明细单号查询明细单",
        "Query a detail by number (insurance)",
        "平台收付通 预约商家转账",
        "out-detail-no",
        "details/out-detail-no"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}")
    }
}

/// 商户明细单号查询明细单 · Query a detail by number (insurance)
pub mod get {

    enumeration! {
        /// 明细状态 · Detail status
        DetailState {
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
            /// `RECEIVE_ACCOUNT_NOT_PERMMIT`: 收款账户不可收款 · The account may not receive transfers
            RECEIVE_ACCOUNT_NOT_PERMMIT = "RECEIVE_ACCOUNT_NOT_PERMMIT",
            /// `PAYEE_ACCOUNT_ABNORMAL`: 收款方账户异常 · The payee's account is abnormal
            PAYEE_ACCOUNT_ABNORMAL = "PAYEE_ACCOUNT_ABNORMAL",
            /// `PAYER_ACCOUNT_ABNORMAL`: 付款方账户异常 · The payer's account is abnormal
            PAYER_ACCOUNT_ABNORMAL = "PAYER_ACCOUNT_ABNORMAL",
            /// `TRANSFER_REMARK_SET_FAIL`: 转账备注设置失败 · The transfer remark could not be set
            TRANSFER_REMARK_SET_FAIL = "TRANSFER_REMARK_SET_FAIL",
            /// `TRANSFER_SCENE_INVALID`: 转账场景不可用 · The transfer scenario is not valid
            TRANSFER_SCENE_INVALID = "TRANSFER_SCENE_INVALID",
            /// `TRANSFER_SCENE_UNAVAILABLE`: 转账场景暂不可用 · The transfer scenario is not available
            TRANSFER_SCENE_UNAVAILABLE = "TRANSFER_SCENE_UNAVAILABLE",
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
            /// `BANK_CARD_PARAM_ERROR`: 银行卡参数错误 · Wrong parameter of the bank card
            BANK_CARD_PARAM_ERROR = "BANK_CARD_PARAM_ERROR",
            /// `BANK_CARD_TYPE_NOT_SUPPORTED`: 不支持的银行卡类型 · Unsupported type of bank card
            BANK_CARD_TYPE_NOT_SUPPORTED = "BANK_CARD_TYPE_NOT_SUPPORTED",
            /// `RESERVATION_STATE_INVALID`: 预约状态无效 · The reservation is not valid
            RESERVATION_STATE_INVALID = "RESERVATION_STATE_INVALID",
            /// `EXCEEDED_ESTIMATED_AMOUNT`: 超过预估金额 · More than the estimated amount
            EXCEEDED_ESTIMATED_AMOUNT = "EXCEEDED_ESTIMATED_AMOUNT",
            /// `RESERVATION_INFO_NOT_MATCH`: 预约信息不匹配 · The data do not match the reservation
            RESERVATION_INFO_NOT_MATCH = "RESERVATION_INFO_NOT_MATCH",
            /// `RESERVATION_SCENE_NOT_MATCH`: 预约场景不匹配 · The scenario does not match the reservation
            RESERVATION_SCENE_NOT_MATCH = "RESERVATION_SCENE_NOT_MATCH",
        }
    }

    /// 商户明细单号查询明细单：请求 · Query a detail by number (insurance): request
    pub struct Request {
        /// 二级商户号（必填） · Sub-merchant ID (required)
        pub sub_mchid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 二级商户号（必填） · Sub-merchant ID (required)
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }
    }

    /// 商户明细单号查询明细单：应答 · Query a detail by number (insurance): answer
    #[non_exhaustive]
    pub struct Response {
        /// 商家批次单号 · Merchant batch number
        pub out_batch_no: Option<String>,
        /// 商家转账批次单号 · Merchant transfer batch number
        pub batch_id: Option<String>,
        /// 商家明细单号 · Merchant detail number
        pub out_detail_no: Option<String>,
        /// 商家转账明细单号 · Merchant transfer detail number
        pub detail_id: Option<String>,
        /// 服务商应用ID · Partner app ID
        pub sp_appid: Option<String>,
        /// 二级商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 二级商户应用ID · Sub-merchant app ID
        pub sub_appid: Option<String>,
        /// 转账发起时间 · Transfer initiation time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub create_time: Option<crate::Time>,
        /// 明细状态 · Detail status
        pub detail_state: DetailState,
        /// 转账金额 · Transfer amount
        ///
        /// 单位为分。In fen.
        pub transfer_amount: Option<crate::Fen>,
        /// 转账备注 · Transfer remark
        pub transfer_remark: Option<String>,
        /// 明细失败原因 · Detail failure reason
        pub fail_reason: FailReason,
        /// 收款用户OpenID · Payee openid
        pub openid: Option<String>,
        /// 收款银行类型 · Receiving bank type
        pub bank_type: Option<String>,
        /// 收款用户姓名 · Payee name
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub user_name: Option<crate::Sensitive>,
        /// 转账完成时间 · Transfer completion time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub transfer_finish_time: Option<crate::Time>,
        /// 银行退票时间 · Bank return time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub bank_refund_time: Option<crate::Time>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => sub_mchid: Required "sub_mchid",
        }
        Response {
            0 => out_batch_no: Optional "out_batch_no",
            1 => batch_id: Optional "batch_id",
            2 => out_detail_no: Optional "out_detail_no",
            3 => detail_id: Optional "detail_id",
            4 => sp_appid: Optional "sp_appid",
            5 => sub_mchid: Optional "sub_mchid",
            6 => sub_appid: Optional "sub_appid",
            7 => create_time: Optional "create_time",
            8 => detail_state: Optional "detail_state",
            9 => transfer_amount: Optional "transfer_amount",
            10 => transfer_remark: Optional "transfer_remark",
            11 => fail_reason: Optional "fail_reason",
            12 => openid: Optional "openid",
            13 => bank_type: Optional "bank_type",
            14 => user_name: Optional "user_name",
            15 => transfer_finish_time: Optional "transfer_finish_time",
            16 => bank_refund_time: Optional "bank_refund_time",
        }
    }
}
