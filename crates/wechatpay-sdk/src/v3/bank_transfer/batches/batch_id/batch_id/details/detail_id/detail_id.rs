//! `/v3/bank-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/bank-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}`
pub struct DetailId(pub(crate) Node);

impl DetailId {
    /// 微信支付明细单号查询明细单
    ///
    /// `GET /v3/bank-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}`
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
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012465897)
    #[inline]
    pub fn get(self) -> Call<get::Response> {
        self.0.call(&get::OPERATION)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain(
            "v3/bank-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}",
            rest,
        )
    }
}

/// 微信支付明细单号查询明细单
pub mod get {
    use http::Method;

    use crate::message::{Enumeration, Fen, Message, Named, enumeration, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::GET,
        "/v3/bank-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}",
    );

    enumeration! {
        /// 转账场景
        TransferScene {
            ORDINARY_TRANSFER = "ORDINARY_TRANSFER",
            PAYROLL_CARD_TRANSFER = "PAYROLL_CARD_TRANSFER",
        }
    }

    enumeration! {
        /// 明细状态
        DetailState {
            PROCESSING = "PROCESSING",
            SUCCESS = "SUCCESS",
            FAIL = "FAIL",
            REFUND = "REFUND",
        }
    }

    enumeration! {
        /// 明细失败原因
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
            TRANSFER_REMARK_SET_FAIL = "TRANSFER_REMARK_SET_FAIL",
        }
    }

    enumeration! {
        /// 收款账户类型
        AccountType {
            WECHATPAY_ACCOUNT = "WECHATPAY_ACCOUNT",
            BANK_ACCOUNT = "BANK_ACCOUNT",
        }
    }

    /// 微信支付明细单号查询明细单：应答（其他接口共用）
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 银行服务商号
        pub bank_sp_mchid: Option<String>,
        /// 服务平台商户号
        pub platform_mchid: Option<String>,
        /// 付款企业商户号
        pub specialized_payment_mchid: Option<String>,
        /// 实际出资商户号
        pub sponsor_mchid: Option<String>,
        /// 用户授权商户号
        pub user_authorized_mchid: Option<String>,
        /// 用户授权appid
        pub user_authorized_appid: Option<String>,
        /// 银行批次单号
        pub out_batch_no: Option<String>,
        /// 微信支付批次单号
        pub batch_id: Option<String>,
        /// 转账场景
        pub transfer_scene: Option<Enumeration<TransferScene>>,
        /// 银行明细单号
        pub out_detail_no: Option<String>,
        /// 微信支付明细单号
        pub detail_id: Option<String>,
        /// 收款用户openid
        pub openid: Option<String>,
        /// 收款用户姓名
        pub username: Option<String>,
        /// 转账金额，单位为分
        pub transfer_amount: Option<Fen>,
        /// 转账备注
        pub transfer_remark: Option<String>,
        /// 明细状态
        pub detail_state: Option<Enumeration<DetailState>>,
        /// 明细失败原因
        pub fail_reason: Option<Enumeration<FailReason>>,
        /// 转账发起时间
        pub initiate_time: Option<String>,
        /// 明细更新时间
        pub update_time: Option<String>,
        /// 收款账户类型
        pub account_type: Option<Enumeration<AccountType>>,
        /// 银行名称
        pub bank_name: Option<String>,
        /// 银行卡尾号
        pub bank_card_number_tail: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("bank_sp_mchid", &mut self.bank_sp_mchid),
                1 => Named("platform_mchid", &mut self.platform_mchid),
                2 => Named("specialized_payment_mchid", &mut self.specialized_payment_mchid),
                3 => Named("sponsor_mchid", &mut self.sponsor_mchid),
                4 => Named("user_authorized_mchid", &mut self.user_authorized_mchid),
                5 => Named("user_authorized_appid", &mut self.user_authorized_appid),
                6 => Named("out_batch_no", &mut self.out_batch_no),
                7 => Named("batch_id", &mut self.batch_id),
                8 => Named("transfer_scene", &mut self.transfer_scene),
                9 => Named("out_detail_no", &mut self.out_detail_no),
                10 => Named("detail_id", &mut self.detail_id),
                11 => Named("openid", &mut self.openid),
                12 => Named("username", &mut self.username),
                13 => Named("transfer_amount", &mut self.transfer_amount),
                14 => Named("transfer_remark", &mut self.transfer_remark),
                15 => Named("detail_state", &mut self.detail_state),
                16 => Named("fail_reason", &mut self.fail_reason),
                17 => Named("initiate_time", &mut self.initiate_time),
                18 => Named("update_time", &mut self.update_time),
                19 => Named("account_type", &mut self.account_type),
                20 => Named("bank_name", &mut self.bank_name),
                21 => Named("bank_card_number_tail", &mut self.bank_card_number_tail),
                _ => return None,
            })
        }
    }

    message!(Response);
}
