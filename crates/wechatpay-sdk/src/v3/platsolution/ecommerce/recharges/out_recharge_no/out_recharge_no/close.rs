//! `/v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}/close`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}/close`
pub struct Close(pub(crate) Node);

impl Close {
    /// 关闭二级商户充值 (partner)
    ///
    /// `POST /v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}/close`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::platsolution::ecommerce::recharges::out_recharge_no::out_recharge_no::close::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().sub_mchid("1900001121");
    /// let answer = client
    ///     .v3()
    ///     .platsolution()
    ///     .ecommerce()
    ///     .recharges()
    ///     .out_recharge_no()
    ///     .out_recharge_no("cz2020042013")
    ///     .close()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012762895)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).query_message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain(
            "v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}/close",
            rest,
        )
    }
}

/// 关闭二级商户充值
pub mod post {
    use http::Method;

    use crate::message::{
        Enumeration, Listed, Message, Named, Object, Time, enumeration, message, request, required,
    };
    use crate::operation::Operation;

    pub use crate::v3::platsolution::ecommerce::bank_transfer_recharges::out_recharge_no::out_recharge_no::get::{RechargeState, RechargeAmount};
pub use crate::v3::platsolution::ecommerce::recharges::apply::post::{AccountType, RechargeScene, AvailableRechargeChannels};

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::POST,
        "/v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}/close",
    );

    enumeration! {
        /// 充值渠道
        RechargeChannel {
            BANK_TRANSFER = "BANK_TRANSFER",
            QR_RECHARGE = "QR_RECHARGE",
            ONLINE_BANK = "ONLINE_BANK",
        }
    }

    enumeration! {
        /// 员工类型
        EmployeeType {
            ADMIN = "ADMIN",
            STAFF = "STAFF",
        }
    }

    enumeration! {
        /// 网银类型
        OnlineBankType {
            ONLINE_BANK_TYPE_CORPORATE = "ONLINE_BANK_TYPE_CORPORATE",
            ONLINE_BANK_TYPE_PERSONAL = "ONLINE_BANK_TYPE_PERSONAL",
        }
    }

    /// 关闭二级商户充值：请求（其他接口共用）
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[required::<String>("sub_mchid")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 二级商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_mchid", value.into()))
        }
    }

    /// 关闭二级商户充值：应答（其他接口共用）
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 平台商户号
        pub sp_mchid: Option<String>,
        /// 二级商户号
        pub sub_mchid: Option<String>,
        /// 微信支付充值单号
        pub recharge_id: Option<String>,
        /// 商户充值单号
        pub out_recharge_no: Option<String>,
        /// 充值渠道
        pub recharge_channel: Option<Enumeration<RechargeChannel>>,
        /// 充值入账账户
        pub account_type: Option<Enumeration<AccountType>>,
        /// 充值状态
        pub recharge_state: Option<Enumeration<RechargeState>>,
        /// 充值场景
        pub recharge_scene: Option<Enumeration<RechargeScene>>,
        /// 充值状态描述
        pub recharge_state_desc: Option<String>,
        /// 充值金额
        pub recharge_amount: Option<RechargeAmount>,
        /// 转账充值的付款信息
        pub bank_transfer_info: Option<BankTransferInfo>,
        /// 扫码充值的付款信息
        pub qr_recharge_info: Option<QrRechargeInfo>,
        /// 网银充值的付款信息
        pub online_bank_recharge_info: Option<OnlineBankRechargeInfo>,
        /// 受理充值时间
        pub accept_time: Option<String>,
        /// 充值成功时间
        pub success_time: Option<Time>,
        /// 关闭充值时间
        pub close_time: Option<String>,
        /// 可用充值渠道列表
        pub available_recharge_channels: Option<Vec<Enumeration<AvailableRechargeChannels>>>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("sp_mchid", &mut self.sp_mchid),
                1 => Named("sub_mchid", &mut self.sub_mchid),
                2 => Named("recharge_id", &mut self.recharge_id),
                3 => Named("out_recharge_no", &mut self.out_recharge_no),
                4 => Named("recharge_channel", &mut self.recharge_channel),
                5 => Named("account_type", &mut self.account_type),
                6 => Named("recharge_state", &mut self.recharge_state),
                7 => Named("recharge_scene", &mut self.recharge_scene),
                8 => Named("recharge_state_desc", &mut self.recharge_state_desc),
                9 => Named("recharge_amount", &mut self.recharge_amount),
                10 => Named("bank_transfer_info", &mut self.bank_transfer_info),
                11 => Named("qr_recharge_info", &mut self.qr_recharge_info),
                12 => Named("online_bank_recharge_info", &mut self.online_bank_recharge_info),
                13 => Named("accept_time", &mut self.accept_time),
                14 => Named("success_time", &mut self.success_time),
                15 => Named("close_time", &mut self.close_time),
                16 => Named("available_recharge_channels", &mut self.available_recharge_channels),
                _ => return None,
            })
        }
    }

    /// 转账充值的付款信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct BankTransferInfo {
        /// 转入的银行流水单号
        pub bill_no: Option<String>,
        /// 转账充值附言
        pub memo: Option<String>,
        /// 银行转账退回时间
        pub return_time: Option<String>,
        /// 银行转账退回原因
        pub return_reason: Option<String>,
        /// 开户银行名称
        pub bank_name: Option<String>,
        /// 银行卡号后四位
        pub bank_card_tail: Option<String>,
        /// 银行账户名称
        pub bank_account_name: Option<String>,
    }

    impl Message for BankTransferInfo {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("bill_no", &mut self.bill_no),
                1 => Named("memo", &mut self.memo),
                2 => Named("return_time", &mut self.return_time),
                3 => Named("return_reason", &mut self.return_reason),
                4 => Named("bank_name", &mut self.bank_name),
                5 => Named("bank_card_tail", &mut self.bank_card_tail),
                6 => Named("bank_account_name", &mut self.bank_account_name),
                _ => return None,
            })
        }
    }

    /// 扫码充值的付款信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct QrRechargeInfo {
        /// 用户OpenID
        pub openid: Option<String>,
        /// 员工类型
        pub employee_type: Option<Enumeration<EmployeeType>>,
    }

    impl Message for QrRechargeInfo {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("openid", &mut self.openid),
                1 => Named("employee_type", &mut self.employee_type),
                _ => return None,
            })
        }
    }

    /// 网银充值的付款信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct OnlineBankRechargeInfo {
        /// 银行交易订单号
        pub bill_no: Option<String>,
        /// 网银充值退回时间
        pub return_time: Option<String>,
        /// 网银充值退回原因
        pub return_reason: Option<String>,
        /// 开户银行名称
        pub bank_name: Option<String>,
        /// 网银类型
        pub online_bank_type: Option<Enumeration<OnlineBankType>>,
        /// 银行卡号后四位
        pub bank_card_tail: Option<String>,
        /// 银行账户名称
        pub bank_account_name: Option<String>,
    }

    impl Message for OnlineBankRechargeInfo {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("bill_no", &mut self.bill_no),
                1 => Named("return_time", &mut self.return_time),
                2 => Named("return_reason", &mut self.return_reason),
                3 => Named("bank_name", &mut self.bank_name),
                4 => Named("online_bank_type", &mut self.online_bank_type),
                5 => Named("bank_card_tail", &mut self.bank_card_tail),
                6 => Named("bank_account_name", &mut self.bank_account_name),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response, BankTransferInfo, QrRechargeInfo, OnlineBankRechargeInfo);
}
