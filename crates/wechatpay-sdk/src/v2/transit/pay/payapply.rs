//! `v2/transit/pay/payapply`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `v2/transit/pay/payapply`
pub struct Payapply(pub(crate) Node);

impl Payapply {
    /// 申请扣款 (direct)
    ///
    /// `POST /transit/pay/payapply`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::transit::pay::payapply::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wxcbda96de0b165486")
    ///     .mch_id("10000098")
    ///     .sign_type(post::SignType::HMAC_SHA256)
    ///     .body("公交代扣")
    ///     .detail("公交代扣：A 公交代扣：B 公交代扣：C")
    ///     .attach("自定义参数")
    ///     .out_trade_no("1217752501201407033233368018")
    ///     .total_fee(888)
    ///     .fee_type("CNY")
    ///     .spbill_create_ip("8.8.8.8")
    ///     .goods_tag("WXG")
    ///     .notify_url("http://yoursite.com/wxpay.html")
    ///     .trade_type(post::TradeType::PAP)
    ///     .contract_id("Wx15463511252015071056489715")
    ///     .trade_scene(post::TradeScene::METRO)
    ///     .scene_info(
    ///         post::SceneInfo::new()
    ///             .scene_info(
    ///                 post::SceneInfoSceneInfo::new()
    ///                     .start_time("20170826104339")
    ///                     .end_time("20170826114339")
    ///                     .qrcode_hash("a756836e7432437d98bbf07bdde2942c99f6a2ab88a72b60aa747fce54b093c6")
    ///                     .start_station("西单")
    ///                     .end_station("天安门西"),
    ///             ),
    ///     )
    ///     .clientip("119.145.83.6")
    ///     .deviceid("baf04e6bbbd06f7b1a197d18ed53b7f1")
    ///     .mobile("18933432355")
    ///     .email("aobama@whitehouse.com")
    ///     .qq("100243")
    ///     .openid("baf04e6bbbd06f7b1a197d18ed53b7f1")
    ///     .creid("110102199701011000")
    ///     .outerid("user123")
    ///     .version(post::Version::N2_0);
    /// let answer = client.v2().transit().pay().payapply().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011984781)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v2/transit/pay/payapply", rest)
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

    pub use crate::v2::transit::partnerpay::payapply::post::{
        ResultCode, ReturnCode, SceneInfo, SceneInfoSceneInfo, SignType, TradeScene, TradeType,
        Version,
    };

    pub(crate) static OPERATION: Operation =
        Operation::v2(Method::POST, "/transit/pay/payapply").numbered_by("out_trade_no");

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
            optional::<String>("contract_id"),
            required::<Enumeration<TradeScene>>("trade_scene"),
            required::<JsonText<SceneInfo>>("scene_info"),
            optional::<String>("clientip"),
            optional::<String>("deviceid"),
            optional::<String>("mobile"),
            optional::<String>("email"),
            optional::<String>("qq"),
            optional::<String>("openid"),
            optional::<String>("creid"),
            optional::<String>("outerid"),
            required::<Enumeration<Version>>("version"),
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

        /// 委托代扣协议id
        pub fn contract_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("contract_id", value.into()))
        }

        /// 交易场景（必填）
        pub fn trade_scene(self, value: impl Into<Enumeration<TradeScene>>) -> Self {
            Self(self.0.with::<Enumeration<TradeScene>>("trade_scene", value.into()))
        }

        /// 场景信息JSON格式字符串（必填）
        pub fn scene_info(self, value: impl Into<JsonText<SceneInfo>>) -> Self {
            Self(self.0.with::<JsonText<SceneInfo>>("scene_info", value.into()))
        }

        /// 客户端 IP
        pub fn clientip(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("clientip", value.into()))
        }

        /// 设备ID
        pub fn deviceid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("deviceid", value.into()))
        }

        /// 手机号
        pub fn mobile(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("mobile", value.into()))
        }

        /// 邮箱地址
        pub fn email(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("email", value.into()))
        }

        /// QQ号
        pub fn qq(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("qq", value.into()))
        }

        /// 微信openID
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("openid", value.into()))
        }

        /// 身份证号
        pub fn creid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("creid", value.into()))
        }

        /// 商户侧用户标识
        pub fn outerid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("outerid", value.into()))
        }

        /// 版本号 此字段仅针对有垫资权限的商户有效（必填）
        pub fn version(self, value: impl Into<Enumeration<Version>>) -> Self {
            Self(self.0.with::<Enumeration<Version>>("version", value.into()))
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
