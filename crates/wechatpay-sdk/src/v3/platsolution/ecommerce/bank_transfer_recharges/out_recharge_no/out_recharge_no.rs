//! 查询银行转账充值结果 · Query a bank transfer top-up
//!
//! `/v3/platsolution/ecommerce/bank-transfer-recharges/out-recharge-no/{out_recharge_no}`

/// 查询银行转账充值结果 · Query a bank transfer top-up
///
/// `/v3/platsolution/ecommerce/bank-transfer-recharges/out-recharge-no/{out_recharge_no}`
#[derive(Clone)]
pub struct OutRechargeNo {
    pub(crate) node: crate::chain::Node,
}

impl OutRechargeNo {
    /// 查询银行转账充值结果 · Query a bank transfer top-up
    ///
    /// `GET /v3/platsolution/ecommerce/bank-transfer-recharges/out-recharge-no/{out_recharge_no}`
    ///
    /// 收付通平台按商户充值单号查询银行转账充值的结果，返回充值状态、入账账户和状态描述。模式：服务商。
    ///
    /// Queries a top-up by bank transfer by merchant top-up number and returns its state and account. Mode: partner.
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .platsolution()
    ///     .ecommerce()
    ///     .bank_transfer_recharges()
    ///     .out_recharge_no()
    ///     .out_recharge_no("cz202407181234")
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [bank-recharge/bank-transfer-recharge-get-by-out-no.html](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-recharge/bank-recharge/bank-transfer-recharge-get-by-out-no.html)
    #[doc(alias(
        "查询银行转账充值结果",
        "Query a bank transfer top-up",
        "平台收付通 二级商户充值",
        "out-recharge-no",
        "bank-transfer-recharges/out-recharge-no"
    ))]
    #[inline]
    pub fn get(&self) -> crate::Call<get::Response> {
        self.node.get(
            "/v3/platsolution/ecommerce/bank-transfer-recharges/out-recharge-no/{out_recharge_no}",
        )
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped(
            "v3/platsolution/ecommerce/bank-transfer-recharges/out-recharge-no/{out_recharge_no}",
        )
    }
}

/// 查询银行转账充值结果 · Query a bank transfer top-up
pub mod get {

    enumeration! {
        /// 充值入账账户 · Top-up receiving account
        AccountType {
            /// `BASIC`: 基本账户 · Basic account
            BASIC = "BASIC",
            /// `OPERATION`: 运营账户 · Operating account
            OPERATION = "OPERATION",
            /// `FEES`: 手续费账户 · Fee account
            FEES = "FEES",
        }
    }

    enumeration! {
        /// 充值状态 · Top-up status
        RechargeState {
            /// `SUCCESS`: 成功 · Succeeded
            SUCCESS = "SUCCESS",
            /// `RECHARGING`: 充值中 · Top-up under way
            RECHARGING = "RECHARGING",
            /// `CLOSED`: 已关闭 · Closed
            CLOSED = "CLOSED",
        }
    }

    enumeration! {
        /// 充值场景 · Top-up scenario
        RechargeScene {
            /// `ECOMMERCE_BANK_TRANSFER`: 电商平台银行转账充值 · Top-up of an e-commerce platform by bank transfer
            ECOMMERCE_BANK_TRANSFER = "ECOMMERCE_BANK_TRANSFER",
        }
    }

    /// 查询银行转账充值结果：应答 · Query a bank transfer top-up: answer
    #[non_exhaustive]
    pub struct Response {
        /// 充值商户号 · Top-up merchant ID
        pub mchid: Option<String>,
        /// 微信支付充值单号 · WeChat Pay top-up number
        pub recharge_id: Option<String>,
        /// 商户充值单号 · Merchant top-up number
        pub out_recharge_no: Option<String>,
        /// 充值入账账户 · Top-up receiving account
        pub account_type: AccountType,
        /// 充值状态 · Top-up status
        pub recharge_state: RechargeState,
        /// 充值场景 · Top-up scenario
        pub recharge_scene: RechargeScene,
        /// 充值状态描述 · Top-up status description
        pub recharge_state_desc: Option<String>,
        /// 充值金额 · Top-up amount
        pub recharge_amount: Option<RechargeAmount>,
        /// 转账充值的付款信息 · Bank transfer top-up information
        pub bank_transfer_info: Option<BankTransferInfo>,
        /// 受理充值时间 · Top-up acceptance time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub accept_time: Option<crate::Time>,
        /// 充值成功时间 · Top-up success time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub success_time: Option<crate::Time>,
        /// 关闭充值时间 · Top-up closing time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub close_time: Option<crate::Time>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 充值金额 · Top-up amount
    #[non_exhaustive]
    pub struct RechargeAmount {
        /// 总金额 · Total amount
        ///
        /// 单位为分。In fen.
        pub amount: Option<crate::Fen>,
        /// 货币类型 · Currency
        ///
        /// ISO 4217 的三位大写字母，例如 `CNY`。Three capital letters of ISO 4217, for example `CNY`.
        pub currency: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 转账充值的付款信息 · Bank transfer top-up information
    #[non_exhaustive]
    pub struct BankTransferInfo {
        /// 转账充值附言 · Top-up transfer memo
        pub memo: Option<String>,
        /// 银行转账退回时间 · Bank transfer return time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub return_time: Option<crate::Time>,
        /// 银行转账退回原因 · Bank transfer return reason
        pub return_reason: Option<String>,
        /// 开户银行名称 · Account bank name
        pub bank_name: Option<String>,
        /// 银行卡号后四位 · Last four bank card digits
        pub bank_card_tail: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    message! {
        Response {
            0 => mchid: Optional "mchid",
            1 => recharge_id: Optional "recharge_id",
            2 => out_recharge_no: Optional "out_recharge_no",
            3 => account_type: Optional "account_type",
            4 => recharge_state: Optional "recharge_state",
            5 => recharge_scene: Optional "recharge_scene",
            6 => recharge_state_desc: Optional "recharge_state_desc",
            7 => recharge_amount: Optional "recharge_amount",
            8 => bank_transfer_info: Optional "bank_transfer_info",
            9 => accept_time: Optional "accept_time",
            10 => success_time: Optional "success_time",
            11 => close_time: Optional "close_time",
        }
        RechargeAmount {
            0 => amount: Optional "amount",
            1 => currency: Optional "currency",
        }
        BankTransferInfo {
            0 => memo: Optional "memo",
            1 => return_time: Optional "return_time",
            2 => return_reason: Optional "return_reason",
            3 => bank_name: Optional "bank_name",
            4 => bank_card_tail: Optional "bank_card_tail",
        }
    }
}
