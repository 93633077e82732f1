//! `v2/vehicle/pay/payapply`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `v2/vehicle/pay/payapply`
pub struct Payapply(pub(crate) Node);

impl Payapply {
    /// 申请扣款 (direct)
    ///
    /// `POST /vehicle/pay/payapply`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::vehicle::pay::payapply::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wxcbda96de0b165486")
    ///     .mch_id("10000098")
    ///     .sign_type(post::SignType::HMAC_SHA256)
    ///     .body("公交代扣")
    ///     .detail("公交代扣：A公交代扣：B公交代扣：C")
    ///     .attach("自定义参数")
    ///     .out_trade_no("1217752501201407033233368018")
    ///     .total_fee(888)
    ///     .fee_type("CNY")
    ///     .spbill_create_ip("8.8.8.8")
    ///     .goods_tag("WXG")
    ///     .notify_url("http://yoursite.com/wxpay.html")
    ///     .trade_type(post::TradeType::PAP)
    ///     .version(post::Version::N3_0)
    ///     .trade_scene(post::TradeScene::PARKING)
    ///     .openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
    ///     .profit_sharing(post::ProfitSharing::Y)
    ///     .scene_info(
    ///         post::SceneInfo::new()
    ///             .scene_info(
    ///                 post::SceneInfoSceneInfo::new()
    ///                     .start_time("20170826104339")
    ///                     .end_time("20170826114339")
    ///                     .charging_time("3600")
    ///                     .plate_number("粤B888888")
    ///                     .car_type("小型车")
    ///                     .parking_name("欢乐海岸停车场")
    ///                     .free_time("1200")
    ///                     .deduct_mode(post::DeductMode::PROACTIVE)
    ///                     .support_deduct_mode(post::SupportDeductMode::DEDUCT_PROACTIVE_ONLY),
    ///             ),
    ///     );
    /// let answer = client.v2().vehicle().pay().payapply().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011985331)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v2/vehicle/pay/payapply", rest)
    }
}

/// 申请扣款
pub mod post {
    use http::Method;

    use crate::message::{
        Enumeration, Fen, JsonText, Listed, Message, Named, Object, message, optional, request,
        required,
    };
    use crate::operation::Operation;

    pub use crate::v2::vehicle::partnerpay::notification::post::{
        DeductMode, ResultCode, ReturnCode, SignType, Version,
    };
    pub use crate::v2::vehicle::partnerpay::payapply::post::{
        ChannelType, ProfitSharing, SceneInfo, SceneInfoSceneInfo, SupportDeductMode, TradeType,
    };
    pub use crate::v2::vehicle::partnerpay::querystate::post::TradeScene;

    pub(crate) static OPERATION: Operation =
        Operation::v2(Method::POST, "/vehicle/pay/payapply").numbered_by("out_trade_no");

    /// 申请扣款：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("appid"),
            required::<String>("mch_id"),
            required::<Enumeration<SignType>>("sign_type"),
            required::<String>("body"),
            optional::<String>("detail"),
            optional::<String>("attach"),
            required::<String>("out_trade_no"),
            required::<Fen>("total_fee"),
            optional::<String>("fee_type"),
            required::<String>("spbill_create_ip"),
            optional::<String>("goods_tag"),
            required::<String>("notify_url"),
            required::<Enumeration<TradeType>>("trade_type"),
            required::<Enumeration<Version>>("version"),
            required::<Enumeration<TradeScene>>("trade_scene"),
            optional::<String>("openid"),
            optional::<Enumeration<ProfitSharing>>("profit_sharing"),
            required::<JsonText<SceneInfo>>("scene_info"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 公众账号id（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("appid", value.into()))
        }

        /// 商户号（必填）
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("mch_id", value.into()))
        }

        /// 签名类型（必填）
        pub fn sign_type(self, value: impl Into<Enumeration<SignType>>) -> Self {
            Self(self.0.with::<Enumeration<SignType>>("sign_type", value.into()))
        }

        /// 商品描述（必填）
        pub fn body(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("body", value.into()))
        }

        /// 商品详情
        pub fn detail(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("detail", value.into()))
        }

        /// 附加数据
        pub fn attach(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("attach", value.into()))
        }

        /// 商户订单号（必填）
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("out_trade_no", value.into()))
        }

        /// 总金额，单位为分（必填）
        pub fn total_fee(self, value: impl Into<Fen>) -> Self {
            Self(self.0.with::<Fen>("total_fee", value.into()))
        }

        /// 货币类型
        pub fn fee_type(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("fee_type", value.into()))
        }

        /// 终端IP（必填）
        pub fn spbill_create_ip(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("spbill_create_ip", value.into()))
        }

        /// 商品标记
        pub fn goods_tag(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("goods_tag", value.into()))
        }

        /// 回调通知url（必填）
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("notify_url", value.into()))
        }

        /// 交易类型（必填）
        pub fn trade_type(self, value: impl Into<Enumeration<TradeType>>) -> Self {
            Self(self.0.with::<Enumeration<TradeType>>("trade_type", value.into()))
        }

        /// 版本号（必填）
        pub fn version(self, value: impl Into<Enumeration<Version>>) -> Self {
            Self(self.0.with::<Enumeration<Version>>("version", value.into()))
        }

        /// 交易场景（必填）
        pub fn trade_scene(self, value: impl Into<Enumeration<TradeScene>>) -> Self {
            Self(self.0.with::<Enumeration<TradeScene>>("trade_scene", value.into()))
        }

        /// 用户标识
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("openid", value.into()))
        }

        /// 分账标识
        pub fn profit_sharing(self, value: impl Into<Enumeration<ProfitSharing>>) -> Self {
            Self(self.0.with::<Enumeration<ProfitSharing>>("profit_sharing", value.into()))
        }

        /// 场景信息JSON格式字符串（必填）
        pub fn scene_info(self, value: impl Into<JsonText<SceneInfo>>) -> Self {
            Self(self.0.with::<JsonText<SceneInfo>>("scene_info", value.into()))
        }
    }

    /// 申请扣款：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码
        pub return_code: Option<Enumeration<ReturnCode>>,
        /// 返回信息
        pub return_msg: Option<String>,
        /// 公众账号id
        pub appid: Option<String>,
        /// 商户号
        pub mch_id: Option<String>,
        /// 设备号
        pub device_info: Option<String>,
        /// 随机字符串
        pub nonce_str: Option<String>,
        /// 签名
        pub sign: Option<String>,
        /// 业务结果
        pub result_code: Option<Enumeration<ResultCode>>,
        /// 错误代码
        pub err_code: Option<String>,
        /// 错误代码描述
        pub err_code_des: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("return_code", &mut self.return_code),
                1 => Named("return_msg", &mut self.return_msg),
                2 => Named("appid", &mut self.appid),
                3 => Named("mch_id", &mut self.mch_id),
                4 => Named("device_info", &mut self.device_info),
                5 => Named("nonce_str", &mut self.nonce_str),
                6 => Named("sign", &mut self.sign),
                7 => Named("result_code", &mut self.result_code),
                8 => Named("err_code", &mut self.err_code),
                9 => Named("err_code_des", &mut self.err_code_des),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response);
}
