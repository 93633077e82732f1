//! `/v3/vehicle/etc/transactions/highway`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/vehicle/etc/transactions/highway`
pub struct Highway(pub(crate) Node);

impl Highway {
    /// 高速场景商户扣款 (partner)
    ///
    /// `POST /v3/vehicle/etc/transactions/highway`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::vehicle::etc::transactions::highway::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .out_trade_no("121775250124070332")
    ///     .sub_mchid("1900000109")
    ///     .appid("wxd678efh567hg6787")
    ///     .sub_appid("wxd678efh567hg6999")
    ///     .contract_id("wxd678ef4Fwxd678ef4Fwxd678ef4F21")
    ///     .description("商品信息")
    ///     .attach("自定义数据")
    ///     .goods_tag("test")
    ///     .highway_info(
    ///         post::HighwayInfo::new()
    ///             .plate_number("粤B888888")
    ///             .start_time("2017-08-26T09:43:39+08:00")
    ///             .end_time("2017-08-26T09:43:39+08:00")
    ///             .channel_type("ETC")
    ///             .car_type("CAR")
    ///             .entrance("沿江深圳-大铲湾")
    ///             .exit("广珠东线-珠海站")
    ///             .carrying_capacity(3)
    ///             .carrying_range("6-12"),
    ///     )
    ///     .amount(post::Amount::new().total(888).currency("CNY"))
    ///     .device_info(post::DeviceInfo::new().device_id("POS1:1").device_ip("123.12.12.123"));
    /// let answer = client.v3().vehicle().etc().transactions().highway().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012715331)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/vehicle/etc/transactions/highway", rest)
    }
}

/// 高速场景商户扣款
pub mod post {
    use http::Method;

    use crate::message::{
        Fen, Listed, Message, Named, Object, Time, held, message, optional, request, required,
    };
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/vehicle/etc/transactions/highway")
            .numbered_by("out_trade_no");

    /// 高速场景商户扣款：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("out_trade_no"),
            optional::<String>("sub_mchid"),
            required::<String>("appid"),
            optional::<String>("sub_appid"),
            required::<String>("contract_id"),
            required::<String>("description"),
            optional::<String>("attach"),
            optional::<String>("goods_tag"),
            required::<HighwayInfo>("highway_info"),
            required::<Amount>("amount"),
            optional::<DeviceInfo>("device_info"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 商户订单号（必填）
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("out_trade_no", value.into()))
        }

        /// 特约商户号
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_mchid", value.into()))
        }

        /// 商户appid（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("appid", value.into()))
        }

        /// 特约商户appid
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_appid", value.into()))
        }

        /// ETC扣费授权协议号（必填）
        pub fn contract_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("contract_id", value.into()))
        }

        /// 商品信息（必填）
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("description", value.into()))
        }

        /// 附加信息
        pub fn attach(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("attach", value.into()))
        }

        /// 营销信息
        pub fn goods_tag(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("goods_tag", value.into()))
        }

        /// 高速场景信息（必填）
        #[inline]
        pub fn highway_info(self, value: HighwayInfo) -> Self {
            Self(self.0.with("highway_info", value))
        }

        /// 订单金额（必填）
        #[inline]
        pub fn amount(self, value: Amount) -> Self {
            Self(self.0.with("amount", value))
        }

        /// 设备信息
        #[inline]
        pub fn device_info(self, value: DeviceInfo) -> Self {
            Self(self.0.with("device_info", value))
        }
    }

    /// 高速场景信息
    #[derive(Clone)]
    pub struct HighwayInfo(pub(crate) Object);

    impl HighwayInfo {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("plate_number"),
            required::<Time>("start_time"),
            required::<Time>("end_time"),
            required::<String>("channel_type"),
            optional::<String>("car_type"),
            required::<String>("entrance"),
            optional::<String>("exit"),
            optional::<i64>("carrying_capacity"),
            optional::<String>("carrying_range"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 车牌号（必填）
        pub fn plate_number(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("plate_number", value.into()))
        }

        /// 入站时间（必填）
        pub fn start_time(self, value: impl Into<Time>) -> Self {
            Self(self.0.with::<Time>("start_time", value.into()))
        }

        /// 出站时间（必填）
        pub fn end_time(self, value: impl Into<Time>) -> Self {
            Self(self.0.with::<Time>("end_time", value.into()))
        }

        /// 通道类型（必填）
        pub fn channel_type(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("channel_type", value.into()))
        }

        /// 车辆类型
        pub fn car_type(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("car_type", value.into()))
        }

        /// 入口名称（必填）
        pub fn entrance(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("entrance", value.into()))
        }

        /// 出口名称
        pub fn exit(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("exit", value.into()))
        }

        /// 承载人数
        #[inline]
        pub fn carrying_capacity(self, value: i64) -> Self {
            Self(self.0.with("carrying_capacity", value))
        }

        /// 荷载范围
        pub fn carrying_range(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("carrying_range", value.into()))
        }
    }

    /// 订单金额
    #[derive(Clone)]
    pub struct Amount(pub(crate) Object);

    impl Amount {
        const MEMBERS: &'static [Listed] =
            &[optional::<Fen>("total"), optional::<String>("currency")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 订单金额，单位为分
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
    pub struct DeviceInfo(pub(crate) Object);

    impl DeviceInfo {
        const MEMBERS: &'static [Listed] =
            &[optional::<String>("device_id"), required::<String>("device_ip")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 商户端设备号
        pub fn device_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("device_id", value.into()))
        }

        /// 商户端设备IP（必填）
        pub fn device_ip(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("device_ip", value.into()))
        }
    }

    /// 高速场景商户扣款：应答（其他接口共用）
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 商户号
        pub mchid: Option<String>,
        /// 特约商户号
        pub sub_mchid: Option<String>,
        /// 商户appid
        pub appid: Option<String>,
        /// 特约商户appid
        pub sub_appid: Option<String>,
        /// 商户订单号
        pub out_trade_no: Option<String>,
        /// 微信支付订单号
        pub transaction_id: Option<String>,
        /// 商户数据
        pub attach: Option<String>,
        /// 交易类型
        pub trade_type: Option<String>,
        /// 付款银行
        pub bank_type: Option<String>,
        /// 支付完成时间
        pub success_time: Option<Time>,
        /// 交易状态
        pub trade_state: Option<String>,
        /// 交易状态描述
        pub trade_state_desc: Option<String>,
        /// 支付者
        pub payer: Option<Payer>,
        /// 订单金额
        pub amount: Option<ResponseAmount>,
        /// 设备信息
        pub device_info: Option<ResponseDeviceInfo>,
        /// 优惠详情
        pub promotion_detail: Option<Vec<PromotionDetail>>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("mchid", &mut self.mchid),
                1 => Named("sub_mchid", &mut self.sub_mchid),
                2 => Named("appid", &mut self.appid),
                3 => Named("sub_appid", &mut self.sub_appid),
                4 => Named("out_trade_no", &mut self.out_trade_no),
                5 => Named("transaction_id", &mut self.transaction_id),
                6 => Named("attach", &mut self.attach),
                7 => Named("trade_type", &mut self.trade_type),
                8 => Named("bank_type", &mut self.bank_type),
                9 => Named("success_time", &mut self.success_time),
                10 => Named("trade_state", &mut self.trade_state),
                11 => Named("trade_state_desc", &mut self.trade_state_desc),
                12 => Named("payer", &mut self.payer),
                13 => Named("amount", &mut self.amount),
                14 => Named("device_info", &mut self.device_info),
                15 => Named("promotion_detail", &mut self.promotion_detail),
                _ => return None,
            })
        }
    }

    /// 支付者
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Payer {
        /// 用户在服务商APP的标识
        pub sp_openid: Option<String>,
        /// 用户在特约商户APP的标识
        pub sub_openid: Option<String>,
    }

    impl Message for Payer {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("sp_openid", &mut self.sp_openid),
                1 => Named("sub_openid", &mut self.sub_openid),
                _ => return None,
            })
        }
    }

    /// 订单金额
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ResponseAmount {
        /// 订单金额，单位为分
        pub total: Option<Fen>,
        /// 货币类型
        pub currency: Option<String>,
        /// 用户实际支付金额，单位为分
        pub payer_total: Option<Fen>,
        /// 折扣，单位为分
        pub discount_total: Option<Fen>,
    }

    impl Message for ResponseAmount {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("total", &mut self.total),
                1 => Named("currency", &mut self.currency),
                2 => Named("payer_total", &mut self.payer_total),
                3 => Named("discount_total", &mut self.discount_total),
                _ => return None,
            })
        }
    }

    /// 设备信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ResponseDeviceInfo {
        /// 商户端设备号
        pub device_id: Option<String>,
        /// 商户端设备IP
        pub device_ip: Option<String>,
    }

    impl Message for ResponseDeviceInfo {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("device_id", &mut self.device_id),
                1 => Named("device_ip", &mut self.device_ip),
                _ => return None,
            })
        }
    }

    /// 优惠详情
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct PromotionDetail {
        /// 券ID
        pub promotion_id: Option<String>,
        /// 优惠名称
        pub name: Option<String>,
        /// 优惠范围
        pub scope: Option<String>,
        /// 优惠类型
        pub r#type: Option<String>,
        /// 活动ID
        pub activity_id: Option<String>,
        /// 优惠券面额，单位为分
        pub amount: Option<Fen>,
        /// 微信出资，单位为分
        pub wxpay_contribute: Option<Fen>,
        /// 商户出资，单位为分
        pub merchant_contribute: Option<Fen>,
        /// 其他出资，单位为分
        pub other_contribute: Option<Fen>,
    }

    impl Message for PromotionDetail {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("promotion_id", &mut self.promotion_id),
                1 => Named("name", &mut self.name),
                2 => Named("scope", &mut self.scope),
                3 => Named("type", &mut self.r#type),
                4 => Named("activity_id", &mut self.activity_id),
                5 => Named("amount", &mut self.amount),
                6 => Named("wxpay_contribute", &mut self.wxpay_contribute),
                7 => Named("merchant_contribute", &mut self.merchant_contribute),
                8 => Named("other_contribute", &mut self.other_contribute),
                _ => return None,
            })
        }
    }

    request!(Request, HighwayInfo, Amount, DeviceInfo);

    held!(HighwayInfo, Amount, DeviceInfo);

    message!(Response, Payer, ResponseAmount, ResponseDeviceInfo, PromotionDetail);
}
