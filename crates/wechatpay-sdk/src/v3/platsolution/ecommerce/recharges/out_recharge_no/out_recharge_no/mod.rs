//! 查询二级商户充值结果 · Query a sub-merchant top-up
//!
//! `/v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}`

pub mod close;

/// 查询二级商户充值结果 · Query a sub-merchant top-up
///
/// `/v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}`
#[derive(Clone)]
pub struct OutRechargeNo {
    pub(crate) node: crate::chain::Node,
}

impl OutRechargeNo {
    /// `/close`: 关闭二级商户充值 · Close a sub-merchant top-up
    #[inline]
    pub fn close(&self) -> close::Close {
        close::Close { node: self.node.clone() }
    }

    /// 查询二级商户充值结果 · Query a sub-merchant top-up
    ///
    /// `GET /v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}`
    ///
    /// 收付通平台按商户充值单号查询二级商户的充值结果，返回充值渠道、入账账户和状态。模式：服务商。
    ///
    /// Queries a top-up of a sub-merchant by merchant top-up number and returns its channel, account and state. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::platsolution::ecommerce::recharges::out_recharge_no::out_recharge_no::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().sub_mchid("1900000109");
    /// let answer = client
    ///     .v3()
    ///     .platsolution()
    ///     .ecommerce()
    ///     .recharges()
    ///     .out_recharge_no()
    ///     .out_recharge_no("cz2020042013")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4012762874](https://pay.weixin.qq.com/doc/v3/partner/4012762874)
    #[doc(alias(
        "查询二级商户充值结果",
        "Query a sub-merchant top-up",
        "平台收付通 二级商户充值",
        "out-recharge-no",
        "recharges/out-recharge-no"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query(
            "/v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}",
            request,
        )
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}")
    }
}

/// 查询二级商户充值结果 · Query a sub-merchant top-up
pub mod get {

    enumeration! {
        /// 充值渠道 · Top-up channel
        RechargeChannel {
            /// `BANK_TRANSFER`: 银行转账 · Bank transfer
            BANK_TRANSFER = "BANK_TRANSFER",
            /// `QR_RECHARGE`: 扫码充值 · Top-up by QR code
            QR_RECHARGE = "QR_RECHARGE",
            /// `ONLINE_BANK`: 网银 · Online banking
            ONLINE_BANK = "ONLINE_BANK",
        }
    }

    enumeration! {
        /// 充值入账账户 · Top-up receiving account
        AccountType {
            /// `DEPOSIT`: 保证金账户 · Guarantee deposit account
            DEPOSIT = "DEPOSIT",
            /// `OPERATION`: 运营账户 · Operating account
            OPERATION = "OPERATION",
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
            /// `ECOMMERCE_DEPOSIT`: 平台保证金充值 · Top-up of the platform's guarantee deposit
            ECOMMERCE_DEPOSIT = "ECOMMERCE_DEPOSIT",
            /// `ECOMMERCE_PAYMENT`: 平台付款充值 · Top-up for payments of the platform
            ECOMMERCE_PAYMENT = "ECOMMERCE_PAYMENT",
        }
    }

    enumeration! {
        /// 可用充值渠道列表 · Available top-up channels
        AvailableRechargeChannels {
            /// `BANK_TRANSFER`: 银行转账 · Bank transfer
            BANK_TRANSFER = "BANK_TRANSFER",
            /// `QR_RECHARGE`: 扫码充值 · Top-up by QR code
            QR_RECHARGE = "QR_RECHARGE",
            /// `ONLINE_BANK`: 网银 · Online banking
            ONLINE_BANK = "ONLINE_BANK",
        }
    }

    enumeration! {
        /// 员工类型 · Employee type
        EmployeeType {
            /// `ADMIN`: 管理员 · Administrator
            ADMIN = "ADMIN",
            /// `STAFF`: 普通员工 · Employee
            STAFF = "STAFF",
        }
    }

    enumeration! {
        /// 网银类型 · Online bank type
        OnlineBankType {
            /// `ONLINE_BANK_TYPE_CORPORATE`: 企业网银 · Corporate online banking
            ONLINE_BANK_TYPE_CORPORATE = "ONLINE_BANK_TYPE_CORPORATE",
            /// `ONLINE_BANK_TYPE_PERSONAL`: 个人网银 · Personal online banking
            ONLINE_BANK_TYPE_PERSONAL = "ONLINE_BANK_TYPE_PERSONAL",
        }
    }

    /// 查询二级商户充值结果：请求 · Query a sub-merchant top-up: request
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

    /// 查询二级商户充值结果：应答 · Query a sub-merchant top-up: answer
    #[non_exhaustive]
    pub struct Response {
        /// 平台商户号 · Platform merchant ID
        pub sp_mchid: Option<String>,
        /// 二级商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 微信支付充值单号 · WeChat Pay top-up number
        pub recharge_id: Option<String>,
        /// 商户充值单号 · Merchant top-up number
        pub out_recharge_no: Option<String>,
        /// 充值渠道 · Top-up channel
        pub recharge_channel: RechargeChannel,
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
        /// 扫码充值的付款信息 · QR code top-up payment information
        pub qr_recharge_info: Option<QrRechargeInfo>,
        /// 网银充值的付款信息 · Online bank top-up payment information
        pub online_bank_recharge_info: Option<OnlineBankRechargeInfo>,
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
        /// 可用充值渠道列表 · Available top-up channels
        pub available_recharge_channels: Option<Vec<AvailableRechargeChannels>>,
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
        /// 转入的银行流水单号 · Incoming bank transaction number
        pub bill_no: Option<String>,
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
        /// 银行账户名称 · Bank account name
        pub bank_account_name: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 扫码充值的付款信息 · QR code top-up payment information
    #[non_exhaustive]
    pub struct QrRechargeInfo {
        /// 用户OpenID · User openid
        pub openid: Option<String>,
        /// 员工类型 · Employee type
        pub employee_type: EmployeeType,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 网银充值的付款信息 · Online bank top-up payment information
    #[non_exhaustive]
    pub struct OnlineBankRechargeInfo {
        /// 银行交易订单号 · Bank transaction number
        pub bill_no: Option<String>,
        /// 网银充值退回时间 · Online bank top-up return time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub return_time: Option<crate::Time>,
        /// 网银充值退回原因 · Online bank top-up return reason
        pub return_reason: Option<String>,
        /// 开户银行名称 · Account bank name
        pub bank_name: Option<String>,
        /// 网银类型 · Online bank type
        pub online_bank_type: OnlineBankType,
        /// 银行卡号后四位 · Last four bank card digits
        pub bank_card_tail: Option<String>,
        /// 银行账户名称 · Bank account name
        pub bank_account_name: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => sub_mchid: Required "sub_mchid",
        }
        Response {
            0 => sp_mchid: Optional "sp_mchid",
            1 => sub_mchid: Optional "sub_mchid",
            2 => recharge_id: Optional "recharge_id",
            3 => out_recharge_no: Optional "out_recharge_no",
            4 => recharge_channel: Optional "recharge_channel",
            5 => account_type: Optional "account_type",
            6 => recharge_state: Optional "recharge_state",
            7 => recharge_scene: Optional "recharge_scene",
            8 => recharge_state_desc: Optional "recharge_state_desc",
            9 => recharge_amount: Optional "recharge_amount",
            10 => bank_transfer_info: Optional "bank_transfer_info",
            11 => qr_recharge_info: Optional "qr_recharge_info",
            12 => online_bank_recharge_info: Optional "online_bank_recharge_info",
            13 => accept_time: Optional "accept_time",
            14 => success_time: Optional "success_time",
            15 => close_time: Optional "close_time",
            16 => available_recharge_channels: Optional "available_recharge_channels",
        }
        RechargeAmount {
            0 => amount: Optional "amount",
            1 => currency: Optional "currency",
        }
        BankTransferInfo {
            0 => bill_no: Optional "bill_no",
            1 => memo: Optional "memo",
            2 => return_time: Optional "return_time",
            3 => return_reason: Optional "return_reason",
            4 => bank_name: Optional "bank_name",
            5 => bank_card_tail: Optional "bank_card_tail",
            6 => bank_account_name: Optional "bank_account_name",
        }
        QrRechargeInfo {
            0 => openid: Optional "openid",
            1 => employee_type: Optional "employee_type",
        }
        OnlineBankRechargeInfo {
            0 => bill_no: Optional "bill_no",
            1 => return_time: Optional "return_time",
            2 => return_reason: Optional "return_reason",
            3 => bank_name: Optional "bank_name",
            4 => online_bank_type: Optional "online_bank_type",
            5 => bank_card_tail: Optional "bank_card_tail",
            6 => bank_account_name: Optional "bank_account_name",
        }
    }
}
