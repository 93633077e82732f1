//! `/v3/platsolution/ecommerce/recharges/apply`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/platsolution/ecommerce/recharges/apply`
#[derive(Clone, Debug)]
pub struct Apply(pub(crate) Node);

impl Apply {
    /// 申请二级商户充值 (partner)
    ///
    /// `POST /v3/platsolution/ecommerce/recharges/apply`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::platsolution::ecommerce::recharges::apply::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_mchid("1900001109")
    ///     .out_recharge_no("cz202407181234")
    ///     .recharge_scene(post::RechargeScene::ECOMMERCE_DEPOSIT)
    ///     .account_type(post::AccountType::DEPOSIT)
    ///     .recharge_amount(post::RechargeAmount::new().amount(500000).currency("CNY"))
    ///     .notify_url("https://www.weixin.qq.com/wxpay/pay.php")
    ///     .available_recharge_channels(vec![post::AvailableRechargeChannels::BANK_TRANSFER])
    ///     .remark("example_remark");
    /// let answer = client
    ///     .v3()
    ///     .platsolution()
    ///     .ecommerce()
    ///     .recharges()
    ///     .apply()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012762860)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/platsolution/ecommerce/recharges/apply", rest)
    }
}

/// 申请二级商户充值
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, Members, Message, Required, enumeration, message};
    use crate::operation::Operation;

    pub use crate::v3::platsolution::ecommerce::bank_transfer_recharges::apply::post::RechargeAmount;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/platsolution/ecommerce/recharges/apply")
            .numbered_by("out_recharge_no");

    enumeration! {
        /// 充值场景
        RechargeScene {
            ECOMMERCE_DEPOSIT = "ECOMMERCE_DEPOSIT",
            ECOMMERCE_PAYMENT = "ECOMMERCE_PAYMENT",
        }
    }

    enumeration! {
        /// 充值入账账户
        AccountType {
            DEPOSIT = "DEPOSIT",
            OPERATION = "OPERATION",
        }
    }

    enumeration! {
        /// 可用充值渠道列表
        AvailableRechargeChannels {
            BANK_TRANSFER = "BANK_TRANSFER",
            QR_RECHARGE = "QR_RECHARGE",
            ONLINE_BANK = "ONLINE_BANK",
        }
    }

    /// 申请二级商户充值：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 二级商户号
        pub sub_mchid: Required<String>,
        /// 商户充值单号
        pub out_recharge_no: Required<String>,
        /// 充值场景
        pub recharge_scene: Required<Enumeration<RechargeScene>>,
        /// 充值入账账户
        pub account_type: Required<Enumeration<AccountType>>,
        /// 充值金额
        pub recharge_amount: Required<RechargeAmount>,
        /// 商户回调地址
        pub notify_url: Option<String>,
        /// 可用充值渠道列表
        pub available_recharge_channels: Option<Vec<Enumeration<AvailableRechargeChannels>>>,
        /// 充值备注
        pub remark: Option<String>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 二级商户号
        #[inline]
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Required::set(value.into());
            self
        }

        /// 商户充值单号
        #[inline]
        pub fn out_recharge_no(mut self, value: impl Into<String>) -> Self {
            self.out_recharge_no = Required::set(value.into());
            self
        }

        /// 充值场景
        #[inline]
        pub fn recharge_scene(mut self, value: impl Into<Enumeration<RechargeScene>>) -> Self {
            self.recharge_scene = Required::set(value.into());
            self
        }

        /// 充值入账账户
        #[inline]
        pub fn account_type(mut self, value: impl Into<Enumeration<AccountType>>) -> Self {
            self.account_type = Required::set(value.into());
            self
        }

        /// 充值金额
        #[inline]
        pub fn recharge_amount(mut self, value: RechargeAmount) -> Self {
            self.recharge_amount = Required::set(value);
            self
        }

        /// 商户回调地址
        #[inline]
        pub fn notify_url(mut self, value: impl Into<String>) -> Self {
            self.notify_url = Some(value.into());
            self
        }

        /// 可用充值渠道列表
        #[inline]
        pub fn available_recharge_channels(
            mut self,
            value: Vec<Enumeration<AvailableRechargeChannels>>,
        ) -> Self {
            self.available_recharge_channels = Some(value);
            self
        }

        /// 充值备注
        #[inline]
        pub fn remark(mut self, value: impl Into<String>) -> Self {
            self.remark = Some(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("sub_mchid", &mut self.sub_mchid),
                ("out_recharge_no", &mut self.out_recharge_no),
                ("recharge_scene", &mut self.recharge_scene),
                ("account_type", &mut self.account_type),
                ("recharge_amount", &mut self.recharge_amount),
                ("notify_url", &mut self.notify_url),
                ("available_recharge_channels", &mut self.available_recharge_channels),
                ("remark", &mut self.remark),
            ]);
        }
    }

    /// 申请二级商户充值：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 微信支付充值单号
        pub recharge_id: Option<String>,
        /// 商户充值单号
        pub out_recharge_no: Option<String>,
        /// 充值链接
        pub recharge_url: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("recharge_id", &mut self.recharge_id),
                ("out_recharge_no", &mut self.out_recharge_no),
                ("recharge_url", &mut self.recharge_url),
            ]);
        }
    }

    message!(Request, Response);
}
