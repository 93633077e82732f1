//! `/v3/edu-papay/transactions`

pub mod id;
pub mod out_trade_no;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/edu-papay/transactions`
#[derive(Clone, Debug)]
pub struct Transactions(pub(crate) Node);

impl Transactions {
    /// `/id`
    #[inline]
    pub fn id(self) -> id::Id {
        id::Id(self.0)
    }

    /// `/out-trade-no`
    #[inline]
    pub fn out_trade_no(self) -> out_trade_no::OutTradeNo {
        out_trade_no::OutTradeNo(self.0)
    }

    /// 教育通扣款受理 (direct and partner)
    ///
    /// `POST /v3/edu-papay/transactions`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::edu_papay::transactions::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .sub_mchid("1900000109")
    ///     .sub_appid("wx8888888888888888")
    ///     .body("新东方-语文课程")
    ///     .attach("自定义数据")
    ///     .out_trade_no("121775250124070332")
    ///     .goods_tag("test")
    ///     .notify_url("https://www.weixin.qq.com/wxpay/pay")
    ///     .contract_id("wx998877665544wx")
    ///     .trade_scene("EDUCATION_PERIOD")
    ///     .amount(post::Amount::new().total(888).currency("CNY"))
    ///     .device_information(
    ///         post::DeviceInformation::new().device_id("12343232").device_ip("123.12.12.123"),
    ///     );
    /// client.v3().edu_papay().transactions().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012524731)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<()> {
        self.0.call_empty(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/edu-papay/transactions", rest)
    }
}

/// 教育通扣款受理
pub mod post {
    use http::Method;

    use crate::message::{Fen, Members, Message, Required, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/edu-papay/transactions").numbered_by("out_trade_no");

    /// 教育通扣款受理：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 服务商APPID
        pub appid: Required<String>,
        /// 子商户号
        pub sub_mchid: Option<String>,
        /// 子商户APPID
        pub sub_appid: Option<String>,
        /// 商品或支付单简要描述
        pub body: Required<String>,
        /// 商户数据
        pub attach: Option<String>,
        /// 商户订单号
        pub out_trade_no: Required<String>,
        /// 商品标记
        pub goods_tag: Option<String>,
        /// 支付回调通知地址
        pub notify_url: Required<String>,
        /// 签约协议号
        pub contract_id: Required<String>,
        /// 场景信息枚举
        pub trade_scene: Required<String>,
        /// 订单金额
        pub amount: Required<Amount>,
        /// 设备信息
        pub device_information: Required<DeviceInformation>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 服务商APPID
        #[inline]
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Required::set(value.into());
            self
        }

        /// 子商户号
        #[inline]
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Some(value.into());
            self
        }

        /// 子商户APPID
        #[inline]
        pub fn sub_appid(mut self, value: impl Into<String>) -> Self {
            self.sub_appid = Some(value.into());
            self
        }

        /// 商品或支付单简要描述
        #[inline]
        pub fn body(mut self, value: impl Into<String>) -> Self {
            self.body = Required::set(value.into());
            self
        }

        /// 商户数据
        #[inline]
        pub fn attach(mut self, value: impl Into<String>) -> Self {
            self.attach = Some(value.into());
            self
        }

        /// 商户订单号
        #[inline]
        pub fn out_trade_no(mut self, value: impl Into<String>) -> Self {
            self.out_trade_no = Required::set(value.into());
            self
        }

        /// 商品标记
        #[inline]
        pub fn goods_tag(mut self, value: impl Into<String>) -> Self {
            self.goods_tag = Some(value.into());
            self
        }

        /// 支付回调通知地址
        #[inline]
        pub fn notify_url(mut self, value: impl Into<String>) -> Self {
            self.notify_url = Required::set(value.into());
            self
        }

        /// 签约协议号
        #[inline]
        pub fn contract_id(mut self, value: impl Into<String>) -> Self {
            self.contract_id = Required::set(value.into());
            self
        }

        /// 场景信息枚举
        #[inline]
        pub fn trade_scene(mut self, value: impl Into<String>) -> Self {
            self.trade_scene = Required::set(value.into());
            self
        }

        /// 订单金额
        #[inline]
        pub fn amount(mut self, value: Amount) -> Self {
            self.amount = Required::set(value);
            self
        }

        /// 设备信息
        #[inline]
        pub fn device_information(mut self, value: DeviceInformation) -> Self {
            self.device_information = Required::set(value);
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("appid", &mut self.appid),
                ("sub_mchid", &mut self.sub_mchid),
                ("sub_appid", &mut self.sub_appid),
                ("body", &mut self.body),
                ("attach", &mut self.attach),
                ("out_trade_no", &mut self.out_trade_no),
                ("goods_tag", &mut self.goods_tag),
                ("notify_url", &mut self.notify_url),
                ("contract_id", &mut self.contract_id),
                ("trade_scene", &mut self.trade_scene),
                ("amount", &mut self.amount),
                ("device_information", &mut self.device_information),
            ]);
        }
    }

    /// 订单金额
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Amount {
        /// 总金额，单位为分
        pub total: Required<Fen>,
        /// 货币类型
        pub currency: Option<String>,
    }

    impl Amount {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 总金额，单位为分
        #[inline]
        pub fn total(mut self, value: impl Into<Fen>) -> Self {
            self.total = Required::set(value.into());
            self
        }

        /// 货币类型
        #[inline]
        pub fn currency(mut self, value: impl Into<String>) -> Self {
            self.currency = Some(value.into());
            self
        }
    }

    impl Message for Amount {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("total", &mut self.total), ("currency", &mut self.currency)]);
        }
    }

    /// 设备信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct DeviceInformation {
        /// 设备号
        pub device_id: Option<String>,
        /// 商户端设备ip
        pub device_ip: Required<String>,
    }

    impl DeviceInformation {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 设备号
        #[inline]
        pub fn device_id(mut self, value: impl Into<String>) -> Self {
            self.device_id = Some(value.into());
            self
        }

        /// 商户端设备ip
        #[inline]
        pub fn device_ip(mut self, value: impl Into<String>) -> Self {
            self.device_ip = Required::set(value.into());
            self
        }
    }

    impl Message for DeviceInformation {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("device_id", &mut self.device_id), ("device_ip", &mut self.device_ip)]);
        }
    }

    message!(Request, Amount, DeviceInformation);
}
