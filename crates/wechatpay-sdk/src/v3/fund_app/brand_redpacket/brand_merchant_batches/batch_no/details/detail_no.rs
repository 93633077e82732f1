//! `/v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details/{detail_no}`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details/{detail_no}`
pub struct DetailNo(pub(crate) Node);

impl DetailNo {
    /// 商家明细单号查询明细单 (direct)
    ///
    /// `GET /v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details/{detail_no}`
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
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4014310384)
    #[inline]
    pub fn get(self) -> Call<get::Response> {
        self.0.call(&get::OPERATION)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain(
            "v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details/{detail_no}",
            rest,
        )
    }
}

/// 商家明细单号查询明细单
pub mod get {
    use http::Method;

    use crate::message::{Enumeration, Fen, Message, Named, enumeration, message};
    use crate::operation::Operation;
    use crate::sensitive::Sensitive;

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::GET,
        "/v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details/{detail_no}",
    );

    enumeration! {
        /// 品牌红包明细单状态
        DetailState {
            DETAIL_INIT = "DETAIL_INIT",
            DETAIL_WAIT_PAY = "DETAIL_WAIT_PAY",
            DETAIL_PROCESSING = "DETAIL_PROCESSING",
            DETAIL_SUCCESS = "DETAIL_SUCCESS",
            DETAIL_FAIL = "DETAIL_FAIL",
        }
    }

    enumeration! {
        /// 失败原因
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

    /// 商家明细单号查询明细单：应答（其他接口共用）
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 品牌主商户号
        pub brand_mchid: Option<String>,
        /// 商家品牌红包批次单号
        pub out_batch_no: Option<String>,
        /// 微信支付品牌红包批次单号
        pub batch_no: Option<String>,
        /// 商家品牌红包明细单号
        pub out_detail_no: Option<String>,
        /// 微信支付品牌红包明细单号
        pub detail_no: Option<String>,
        /// 品牌红包明细单状态
        pub detail_state: Option<Enumeration<DetailState>>,
        /// 红包金额，单位为分
        pub amount: Option<Fen>,
        /// 红包备注
        pub remark: Option<String>,
        /// 失败原因
        pub fail_reason: Option<Enumeration<FailReason>>,
        /// 接收红包用户OpenID
        pub openid: Option<String>,
        /// 接收红包用户姓名，加密传输
        pub user_name: Option<Sensitive>,
        /// 品牌红包发起时间
        pub initiate_time: Option<String>,
        /// 品牌红包更新时间
        pub update_time: Option<String>,
        /// 品牌ID
        pub brand_id: Option<i64>,
        /// 品牌红包模板ID
        pub template_id: Option<String>,
        /// 品牌AppID
        pub brand_appid: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("brand_mchid", &mut self.brand_mchid),
                1 => Named("out_batch_no", &mut self.out_batch_no),
                2 => Named("batch_no", &mut self.batch_no),
                3 => Named("out_detail_no", &mut self.out_detail_no),
                4 => Named("detail_no", &mut self.detail_no),
                5 => Named("detail_state", &mut self.detail_state),
                6 => Named("amount", &mut self.amount),
                7 => Named("remark", &mut self.remark),
                8 => Named("fail_reason", &mut self.fail_reason),
                9 => Named("openid", &mut self.openid),
                10 => Named("user_name", &mut self.user_name),
                11 => Named("initiate_time", &mut self.initiate_time),
                12 => Named("update_time", &mut self.update_time),
                13 => Named("brand_id", &mut self.brand_id),
                14 => Named("template_id", &mut self.template_id),
                15 => Named("brand_appid", &mut self.brand_appid),
                _ => return None,
            })
        }
    }

    message!(Response);
}
