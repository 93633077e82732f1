//! 微信支付转账明细单号查询明细单 · Query a detail by ID (insurance)
//!
//! `/v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}`

/// 微信支付转账明细单号查询明细单 · Query a detail by ID (insurance)
///
/// `/v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}`
#[derive(Clone)]
pub struct DetailId {
    pub(crate) node: crate::chain::Node,
}

impl DetailId {
    /// 微信支付转账明细单号查询明细单 · Query a detail by ID (insurance)
    ///
    /// `GET /v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}`
    ///
    /// 保险场景下按微信支付批次单号和明细单号查询一笔商家转账明细，返回状态和金额。模式：服务商。
    ///
    /// Queries one transfer of a batch by batch ID and detail ID in an insurance case. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::platsolution::insurance::mch_transfer::batches::batch_id::batch_id::details::detail_id::detail_id::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().sub_mchid("1900000109");
    /// let answer = client
    ///     .v3()
    ///     .platsolution()
    ///     .insurance()
    ///     .mch_transfer()
    ///     .batches()
    ///     .batch_id()
    ///     .batch_id("131000011085109987515042023022300246500006")
    ///     .details()
    ///     .detail_id()
    ///     .detail_id("132000011085109987515042023022300246521006")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4013504223](https://pay.weixin.qq.com/doc/v3/partner/4013504223)
    #[doc(alias(
        "微信支付转账明细单号查询明细单",
        "Query a detail by ID (insurance)",
        "平台收付通 预约商家转账",
        "detail-id",
        "details/detail-id"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}", request)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}")
    }
}

/// 微信支付转账明细单号查询明细单 · Query a detail by ID (insurance)
pub mod get {

    enumeration! {
        /// 明细状态 · Detail status
        DetailState {
            INIT = "INIT",
            ALL = "ALL",
            WAIT_PAY = "WAIT_PAY",
            SUCCESS = "SUCCESS",
            FAIL = "FAIL",
            BANK_REFUND = "BANK_REFUND",
        }
    }

    enumeration! {
        /// 明细失败原因 · Detail failure reason
        FailReason {
            ACCOUNT_FROZEN = "ACCOUNT_FROZEN",
            REAL_NAME_CHECK_FAIL = "REAL_NAME_CHECK_FAIL",
            NAME_NOT_CORRECT = "NAME_NOT_CORRECT",
            OPENID_INVALID = "OPENID_INVALID",
            TRANSFER_QUOTA_EXCEED = "TRANSFER_QUOTA_EXCEED",
            DAY_RECEIVED_QUOTA_EXCEED = "DAY_RECEIVED_QUOTA_EXCEED",
            MONTH_RECEIVED_QUOTA_EXCEED = "MONTH_RECEIVED_QUOTA_EXCEED",
            DAY_RECEIVED_COUNT_EXCEED = "DAY_RECEIVED_COUNT_EXCEED",
            PRODUCT_AUTH_CHECK_FAIL = "PRODUCT_AUTH_CHECK_FAIL",
            OVERDUE_CLOSE = "OVERDUE_CLOSE",
            ID_CARD_NOT_CORRECT = "ID_CARD_NOT_CORRECT",
            ACCOUNT_NOT_EXIST = "ACCOUNT_NOT_EXIST",
            TRANSFER_RISK = "TRANSFER_RISK",
            PAYROLL_CARD_ALREADY_LOGOUT = "PAYROLL_CARD_ALREADY_LOGOUT",
            PAYROLL_CARD_ALREADY_FROZEN = "PAYROLL_CARD_ALREADY_FROZEN",
            PAYROLL_CARD_UNAUTHORIZED = "PAYROLL_CARD_UNAUTHORIZED",
            PAYROLL_CARD_USER_NOT_OPEN = "PAYROLL_CARD_USER_NOT_OPEN",
            PAYROLL_CARD_NAME_CARD_NOT_MATCH = "PAYROLL_CARD_NAME_CARD_NOT_MATCH",
            PAYROLL_CARD_ID_CARD_NOT_MATCH = "PAYROLL_CARD_ID_CARD_NOT_MATCH",
            PAYROLL_CARD_BANKCARD_UNBUNDLING = "PAYROLL_CARD_BANKCARD_UNBUNDLING",
            BANK_CARD_COLLECTIONS_ABOVE_QUOTA = "BANK_CARD_COLLECTIONS_ABOVE_QUOTA",
            BANK_CARD_ACCOUNT_ABNORMAL = "BANK_CARD_ACCOUNT_ABNORMAL",
            BANK_CARD_STATUS_ABNORMAL = "BANK_CARD_STATUS_ABNORMAL",
            BANK_CARD_BANK_INFO_WRONG = "BANK_CARD_BANK_INFO_WRONG",
            BANK_CARD_CARD_INFO_WRONG = "BANK_CARD_CARD_INFO_WRONG",
            OTHER_FAIL_REASON_TYPE = "OTHER_FAIL_REASON_TYPE",
            REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED = "REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED",
            RECEIVE_ACCOUNT_NOT_PERMMIT = "RECEIVE_ACCOUNT_NOT_PERMMIT",
            PAYEE_ACCOUNT_ABNORMAL = "PAYEE_ACCOUNT_ABNORMAL",
            PAYER_ACCOUNT_ABNORMAL = "PAYER_ACCOUNT_ABNORMAL",
            TRANSFER_REMARK_SET_FAIL = "TRANSFER_REMARK_SET_FAIL",
            TRANSFER_SCENE_INVALID = "TRANSFER_SCENE_INVALID",
            TRANSFER_SCENE_UNAVAILABLE = "TRANSFER_SCENE_UNAVAILABLE",
            RECEIVE_ACCOUNT_NOT_CONFIGURE = "RECEIVE_ACCOUNT_NOT_CONFIGURE",
            BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH = "BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH",
            BLOCK_B2C_USERLIMITAMOUNT_MONTH = "BLOCK_B2C_USERLIMITAMOUNT_MONTH",
            MERCHANT_REJECT = "MERCHANT_REJECT",
            MERCHANT_NOT_CONFIRM = "MERCHANT_NOT_CONFIRM",
            BANK_CARD_PARAM_ERROR = "BANK_CARD_PARAM_ERROR",
            BANK_CARD_TYPE_NOT_SUPPORTED = "BANK_CARD_TYPE_NOT_SUPPORTED",
            RESERVATION_STATE_INVALID = "RESERVATION_STATE_INVALID",
            EXCEEDED_ESTIMATED_AMOUNT = "EXCEEDED_ESTIMATED_AMOUNT",
            RESERVATION_INFO_NOT_MATCH = "RESERVATION_INFO_NOT_MATCH",
            RESERVATION_SCENE_NOT_MATCH = "RESERVATION_SCENE_NOT_MATCH",
        }
    }

    /// 微信支付转账明细单号查询明细单：请求 · Query a detail by ID (insurance): request
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

    /// 微信支付转账明细单号查询明细单：应答 · Query a detail by ID (insurance): answer
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
        pub create_time: Option<crate::Time>,
        /// 明细状态 · Detail status
        pub detail_state: DetailState,
        /// 转账金额，单位为分 · Transfer amount, in fen
        pub transfer_amount: Option<crate::Fen>,
        /// 转账备注 · Transfer remark
        pub transfer_remark: Option<String>,
        /// 明细失败原因 · Detail failure reason
        pub fail_reason: FailReason,
        /// 收款用户OpenID · Payee openid
        pub openid: Option<String>,
        /// 收款银行类型 · Receiving bank type
        pub bank_type: Option<String>,
        /// 收款用户姓名，加密传输 · Payee name, encrypted on the way
        pub user_name: Option<crate::Sensitive>,
        /// 转账完成时间 · Transfer completion time
        pub transfer_finish_time: Option<crate::Time>,
        /// 银行退票时间 · Bank return time
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
