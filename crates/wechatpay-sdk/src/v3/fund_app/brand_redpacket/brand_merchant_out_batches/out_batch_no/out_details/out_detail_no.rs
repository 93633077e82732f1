//! 商家明细单号查询明细单 · Query a red packet by merchant number
//!
//! `/v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details/{out_detail_no}`

/// 商家明细单号查询明细单 · Query a red packet by merchant number
///
/// `/v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details/{out_detail_no}`
#[derive(Clone)]
pub struct OutDetailNo {
    pub(crate) node: crate::chain::Node,
}

impl OutDetailNo {
    /// 商家明细单号查询明细单 · Query a red packet by merchant number
    ///
    /// `GET /v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details/{out_detail_no}`
    ///
    /// 品牌商户按自己的批次单号和明细单号查询单个品牌红包，返回红包金额和明细状态。模式：普通商户。
    ///
    /// Queries one brand red packet by the merchant's batch and detail numbers and returns its amount and state. Mode: direct merchant.
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .fund_app()
    ///     .brand_redpacket()
    ///     .brand_merchant_out_batches()
    ///     .out_batch_no("plfk2020042013")
    ///     .out_details()
    ///     .out_detail_no("x23zy545Bd5436")
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [merchant/4014310391](https://pay.weixin.qq.com/doc/v3/merchant/4014310391)
    #[doc(alias(
        "商家明细单号查询明细单",
        "Query a red packet by merchant number",
        "品牌红包",
        "out-details",
        "brand-merchant-out-batches/out-details"
    ))]
    #[inline]
    pub fn get(&self) -> crate::Call<get::Response> {
        self.node.get("/v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details/{out_detail_no}")
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details/{out_detail_no}")
    }
}

/// 商家明细单号查询明细单 · Query a red packet by merchant number
pub mod get {

    enumeration! {
        /// 品牌红包明细单状态 · Brand red packet detail status
        DetailState {
            DETAIL_INIT = "DETAIL_INIT",
            DETAIL_WAIT_PAY = "DETAIL_WAIT_PAY",
            DETAIL_PROCESSING = "DETAIL_PROCESSING",
            DETAIL_SUCCESS = "DETAIL_SUCCESS",
            DETAIL_FAIL = "DETAIL_FAIL",
        }
    }

    enumeration! {
        /// 失败原因 · Failure reason
        FailReason {
            ACCOUNT_FROZEN = "ACCOUNT_FROZEN",
            REAL_NAME_CHECK_FAIL = "REAL_NAME_CHECK_FAIL",
            NAME_NOT_CORRECT = "NAME_NOT_CORRECT",
            OPENID_INVALID = "OPENID_INVALID",
            TRANSFER_QUOTA_EXCEED = "TRANSFER_QUOTA_EXCEED",
            DAY_RECEIVED_QUOTA_EXCEED = "DAY_RECEIVED_QUOTA_EXCEED",
            DAY_RECEIVED_COUNT_EXCEED = "DAY_RECEIVED_COUNT_EXCEED",
            PRODUCT_AUTH_CHECK_FAIL = "PRODUCT_AUTH_CHECK_FAIL",
            OVERDUE_CLOSE = "OVERDUE_CLOSE",
            ACCOUNT_NOT_EXIST = "ACCOUNT_NOT_EXIST",
            TRANSFER_RISK = "TRANSFER_RISK",
            USER_ACCOUNT_LIMIT = "USER_ACCOUNT_LIMIT",
            FAIL_REASON_UNKNOWN = "FAIL_REASON_UNKNOWN",
            PAYER_ACCOUNT_ABNORMAL = "PAYER_ACCOUNT_ABNORMAL",
            PAYEE_ACCOUNT_ABNORMAL = "PAYEE_ACCOUNT_ABNORMAL",
            USER_RECEIVE_OVERDUE = "USER_RECEIVE_OVERDUE",
            REMARK_NOT_CORRECT = "REMARK_NOT_CORRECT",
            MERCHANT_REJECT = "MERCHANT_REJECT",
            MERCHANT_NOT_CONFIRM = "MERCHANT_NOT_CONFIRM",
            BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH = "BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH",
        }
    }

    /// 商家明细单号查询明细单：应答 · Query a red packet by merchant number: answer
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
        /// 红包金额，单位为分 · Red packet amount, in fen
        pub amount: Option<crate::Fen>,
        /// 红包备注 · Red packet remark
        pub remark: Option<String>,
        /// 失败原因 · Failure reason
        pub fail_reason: FailReason,
        /// 接收红包用户OpenID · Openid of the red packet recipient
        pub openid: Option<String>,
        /// 接收红包用户姓名，加密传输 · Name of the red packet recipient, encrypted on the way
        pub user_name: Option<crate::Sensitive>,
        /// 品牌红包发起时间 · Brand red packet initiation time
        pub initiate_time: Option<crate::Time>,
        /// 品牌红包更新时间 · Brand red packet update time
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
