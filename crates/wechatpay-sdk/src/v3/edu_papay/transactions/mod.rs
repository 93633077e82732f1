//! `/v3/edu-papay/transactions`

pub mod id;
pub mod out_trade_no;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/edu-papay/transactions`
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
        self.0.call_empty(&post::OPERATION).message(request.0)
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

    use crate::message::{Fen, Listed, Object, held, optional, request, required};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/edu-papay/transactions").numbered_by("out_trade_no");

    /// 教育通扣款受理：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("appid"),
            optional::<String>("sub_mchid"),
            optional::<String>("sub_appid"),
            required::<String>("body"),
            optional::<String>("attach"),
            required::<String>("out_trade_no"),
            optional::<String>("goods_tag"),
            required::<String>("notify_url"),
            required::<String>("contract_id"),
            required::<String>("trade_scene"),
            required::<Amount>("amount"),
            required::<DeviceInformation>("device_information"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 服务商APPID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("appid", value.into()))
        }

        /// 子商户号
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_mchid", value.into()))
        }

        /// 子商户APPID
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_appid", value.into()))
        }

        /// 商品或支付单简要描述（必填）
        pub fn body(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("body", value.into()))
        }

        /// 商户数据
        pub fn attach(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("attach", value.into()))
        }

        /// 商户订单号（必填）
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("out_trade_no", value.into()))
        }

        /// 商品标记
        pub fn goods_tag(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("goods_tag", value.into()))
        }

        /// 支付回调通知地址（必填）
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("notify_url", value.into()))
        }

        /// 签约协议号（必填）
        pub fn contract_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("contract_id", value.into()))
        }

        /// 场景信息枚举（必填）
        pub fn trade_scene(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("trade_scene", value.into()))
        }

        /// 订单金额（必填）
        #[inline]
        pub fn amount(self, value: Amount) -> Self {
            Self(self.0.with("amount", value))
        }

        /// 设备信息（必填）
        #[inline]
        pub fn device_information(self, value: DeviceInformation) -> Self {
            Self(self.0.with("device_information", value))
        }
    }

    /// 订单金额
    #[derive(Clone)]
    pub struct Amount(pub(crate) Object);

    impl Amount {
        const MEMBERS: &'static [Listed] =
            &[required::<Fen>("total"), optional::<String>("currency")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 总金额，单位为分（必填）
        pub fn total(self, value: impl Into<Fen>) -> Self {
            Self(self.0.with::<Fen>("total", value.into()))
        }

        /// 货币类型
        pub fn currency(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("currency", value.into()))
        }
    }

    /// 设备信息
    #[derive(Clone)]
    pub struct DeviceInformation(pub(crate) Object);

    impl DeviceInformation {
        const MEMBERS: &'static [Listed] =
            &[optional::<String>("device_id"), required::<String>("device_ip")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 设备号
        pub fn device_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("device_id", value.into()))
        }

        /// 商户端设备ip（必填）
        pub fn device_ip(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("device_ip", value.into()))
        }
    }

    request!(Request, Amount, DeviceInformation);

    held!(Amount, DeviceInformation);
}
