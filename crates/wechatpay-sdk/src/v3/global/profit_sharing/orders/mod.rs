//! `/v3/global/profit-sharing/orders`

pub mod out_order_no;
pub mod unfreeze;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/global/profit-sharing/orders`
#[derive(Clone, Debug)]
pub struct Orders(pub(crate) Node);

impl Orders {
    /// `/unfreeze`
    #[inline]
    pub fn unfreeze(self) -> unfreeze::Unfreeze {
        unfreeze::Unfreeze(self.0)
    }

    /// `/{out_order_no}`: 商户分账单号
    #[inline]
    pub fn out_order_no(self, value: impl Into<String>) -> out_order_no::OutOrderNo {
        out_order_no::OutOrderNo(self.0.bind("out_order_no", value))
    }

    /// 请求分账
    ///
    /// `POST /v3/global/profit-sharing/orders`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::global::profit_sharing::orders::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_mchid("1900000109")
    ///     .appid("wx8888888888888888")
    ///     .sub_appid("wx8888888888888889")
    ///     .transaction_id("4208450740201411110007820472")
    ///     .out_order_no("P20150806125346")
    ///     .receivers(vec![
    ///         post::Receivers::new()
    ///             .currency(post::Currency::CNY)
    ///             .r#type(post::Type::MERCHANT_ID)
    ///             .account("86693852")
    ///             .name("张三")
    ///             .authorized(true)
    ///             .amount(888)
    ///             .description("分给商户A"),
    ///     ])
    ///     .unfreeze_unsplit(true);
    /// let answer = client.v3().global().profit_sharing().orders().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013024892)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/global/profit-sharing/orders", rest)
    }
}

/// 请求分账
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, Fen, Members, Message, Required, enumeration, message};
    use crate::operation::Operation;
    use crate::sensitive::Sensitive;

    pub use crate::v3::global::profit_sharing::orders::unfreeze::post::{
        Receivers as ResponseReceivers, Response, Type,
    };

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/global/profit-sharing/orders")
            .at("apihk.mch.weixin.qq.com", "")
            .numbered_by("out_order_no");

    enumeration! {
        /// 分账币种
        Currency {
            CNY = "CNY",
        }
    }

    /// 请求分账：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 子商户号
        pub sub_mchid: Option<String>,
        /// 应用ID
        pub appid: Required<String>,
        /// 子商户应用ID
        pub sub_appid: Option<String>,
        /// 微信订单号
        pub transaction_id: Required<String>,
        /// 商户分账单号
        pub out_order_no: Required<String>,
        /// 分账接收方列表
        pub receivers: Option<Vec<Receivers>>,
        /// 是否解冻剩余未分资金
        pub unfreeze_unsplit: Required<bool>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 子商户号
        #[inline]
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Some(value.into());
            self
        }

        /// 应用ID
        #[inline]
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Required::set(value.into());
            self
        }

        /// 子商户应用ID
        #[inline]
        pub fn sub_appid(mut self, value: impl Into<String>) -> Self {
            self.sub_appid = Some(value.into());
            self
        }

        /// 微信订单号
        #[inline]
        pub fn transaction_id(mut self, value: impl Into<String>) -> Self {
            self.transaction_id = Required::set(value.into());
            self
        }

        /// 商户分账单号
        #[inline]
        pub fn out_order_no(mut self, value: impl Into<String>) -> Self {
            self.out_order_no = Required::set(value.into());
            self
        }

        /// 分账接收方列表
        #[inline]
        pub fn receivers(mut self, value: Vec<Receivers>) -> Self {
            self.receivers = Some(value);
            self
        }

        /// 是否解冻剩余未分资金
        #[inline]
        pub fn unfreeze_unsplit(mut self, value: bool) -> Self {
            self.unfreeze_unsplit = Required::set(value);
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("sub_mchid", &mut self.sub_mchid),
                ("appid", &mut self.appid),
                ("sub_appid", &mut self.sub_appid),
                ("transaction_id", &mut self.transaction_id),
                ("out_order_no", &mut self.out_order_no),
                ("receivers", &mut self.receivers),
                ("unfreeze_unsplit", &mut self.unfreeze_unsplit),
            ]);
        }
    }

    /// 分账接收方列表
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Receivers {
        /// 分账币种
        pub currency: Required<Enumeration<Currency>>,
        /// 分账接收方类型
        pub r#type: Required<Enumeration<Type>>,
        /// 分账接收方帐号
        pub account: Required<String>,
        /// 分账个人接收方姓名，加密传输
        pub name: Option<Sensitive>,
        /// 是否已经获取用户实名信息授权
        pub authorized: Option<bool>,
        /// 分账金额，单位为分
        pub amount: Required<Fen>,
        /// 分账描述
        pub description: Required<String>,
    }

    impl Receivers {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 分账币种
        #[inline]
        pub fn currency(mut self, value: impl Into<Enumeration<Currency>>) -> Self {
            self.currency = Required::set(value.into());
            self
        }

        /// 分账接收方类型
        #[inline]
        pub fn r#type(mut self, value: impl Into<Enumeration<Type>>) -> Self {
            self.r#type = Required::set(value.into());
            self
        }

        /// 分账接收方帐号
        #[inline]
        pub fn account(mut self, value: impl Into<String>) -> Self {
            self.account = Required::set(value.into());
            self
        }

        /// 分账个人接收方姓名，加密传输
        #[inline]
        pub fn name(mut self, value: impl Into<Sensitive>) -> Self {
            self.name = Some(value.into());
            self
        }

        /// 是否已经获取用户实名信息授权
        #[inline]
        pub fn authorized(mut self, value: bool) -> Self {
            self.authorized = Some(value);
            self
        }

        /// 分账金额，单位为分
        #[inline]
        pub fn amount(mut self, value: impl Into<Fen>) -> Self {
            self.amount = Required::set(value.into());
            self
        }

        /// 分账描述
        #[inline]
        pub fn description(mut self, value: impl Into<String>) -> Self {
            self.description = Required::set(value.into());
            self
        }
    }

    impl Message for Receivers {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("currency", &mut self.currency),
                ("type", &mut self.r#type),
                ("account", &mut self.account),
                ("name", &mut self.name),
                ("authorized", &mut self.authorized),
                ("amount", &mut self.amount),
                ("description", &mut self.description),
            ]);
        }
    }

    message!(Request, Receivers);
}
