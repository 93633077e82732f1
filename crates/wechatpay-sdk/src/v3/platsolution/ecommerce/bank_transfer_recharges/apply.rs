//! `/v3/platsolution/ecommerce/bank-transfer-recharges/apply`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/platsolution/ecommerce/bank-transfer-recharges/apply`
pub struct Apply(pub(crate) Node);

impl Apply {
    /// 申请银行转账充值 (partner)
    ///
    /// `POST /v3/platsolution/ecommerce/bank-transfer-recharges/apply`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::platsolution::ecommerce::bank_transfer_recharges::apply::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .out_recharge_no("cz202407181234")
    ///     .recharge_scene("ECOMMERCE_BANK_TRANSFER")
    ///     .account_type(post::AccountType::BASIC)
    ///     .recharge_amount(post::RechargeAmount::new().amount(500000).currency("CNY"));
    /// let answer = client
    ///     .v3()
    ///     .platsolution()
    ///     .ecommerce()
    ///     .bank_transfer_recharges()
    ///     .apply()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-recharge/bank-recharge/bank-transfer-recharge-apply.html)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/platsolution/ecommerce/bank-transfer-recharges/apply", rest)
    }
}

/// 申请银行转账充值
pub mod post {
    use http::Method;

    use crate::message::{
        Enumeration, Fen, Listed, Message, Named, Object, enumeration, held, message, optional,
        request, required,
    };
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/platsolution/ecommerce/bank-transfer-recharges/apply")
            .numbered_by("out_recharge_no");

    enumeration! {
        /// 充值入账账户
        AccountType {
            BASIC = "BASIC",
            OPERATION = "OPERATION",
            FEES = "FEES",
        }
    }

    /// 申请银行转账充值：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("out_recharge_no"),
            required::<String>("recharge_scene"),
            required::<Enumeration<AccountType>>("account_type"),
            required::<RechargeAmount>("recharge_amount"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 商户充值单号（必填）
        pub fn out_recharge_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("out_recharge_no", value.into()))
        }

        /// 充值场景（必填）
        pub fn recharge_scene(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("recharge_scene", value.into()))
        }

        /// 充值入账账户（必填）
        pub fn account_type(self, value: impl Into<Enumeration<AccountType>>) -> Self {
            Self(self.0.with::<Enumeration<AccountType>>("account_type", value.into()))
        }

        /// 充值金额（必填）
        #[inline]
        pub fn recharge_amount(self, value: RechargeAmount) -> Self {
            Self(self.0.with("recharge_amount", value))
        }
    }

    /// 充值金额
    #[derive(Clone)]
    pub struct RechargeAmount(pub(crate) Object);

    impl RechargeAmount {
        const MEMBERS: &'static [Listed] =
            &[optional::<Fen>("amount"), optional::<String>("currency")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 总金额，单位为分
        pub fn amount(self, value: impl Into<Fen>) -> Self {
            Self(self.0.with::<Fen>("amount", value.into()))
        }

        /// 货币类型
        pub fn currency(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("currency", value.into()))
        }
    }

    /// 申请银行转账充值：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 微信支付充值单号
        pub recharge_id: Option<String>,
        /// 商户充值单号
        pub out_recharge_no: Option<String>,
        /// 银行账户
        pub transfer_in_account: Option<TransferInAccount>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("recharge_id", &mut self.recharge_id),
                1 => Named("out_recharge_no", &mut self.out_recharge_no),
                2 => Named("transfer_in_account", &mut self.transfer_in_account),
                _ => return None,
            })
        }
    }

    /// 银行账户
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct TransferInAccount {
        /// 开户银行名称
        pub bank_name: Option<String>,
        /// 开户银行省市编码
        pub bank_address_code: Option<String>,
        /// 开户银行行号
        pub bank_code: Option<String>,
        /// 银行账户名称
        pub bank_account_name: Option<String>,
        /// 银行账号
        pub bank_account_no: Option<String>,
    }

    impl Message for TransferInAccount {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("bank_name", &mut self.bank_name),
                1 => Named("bank_address_code", &mut self.bank_address_code),
                2 => Named("bank_code", &mut self.bank_code),
                3 => Named("bank_account_name", &mut self.bank_account_name),
                4 => Named("bank_account_no", &mut self.bank_account_no),
                _ => return None,
            })
        }
    }

    request!(Request, RechargeAmount);

    held!(RechargeAmount);

    message!(Response, TransferInAccount);
}
