//! `v2/wxv/createrentbill`

/// `v2/wxv/createrentbill`
pub struct Createrentbill {
    pub(crate) node: crate::chain::Node,
}

impl Createrentbill {
    /// 创建租借订单 (direct)
    ///
    /// `POST /wxv/createrentbill`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::wxv::createrentbill::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .version(post::Version::N1_0)
    ///     .appid("wxd678efh567hg6787")
    ///     .mch_id("1230000109")
    ///     .sign_type(post::SignType::HMAC_SHA256)
    ///     .out_order_no("1234323JKHDFE1243252")
    ///     .service_id("")
    ///     .goods_name("充电宝一个")
    ///     .start_time("20091225091010")
    ///     .end_time("20091225091010")
    ///     .service_location("嗨客时尚主题展餐厅")
    ///     .deposit_amount(0)
    ///     .rent_unit("FEN_1_HOUR")
    ///     .rent_unit_fee(8000)
    ///     .rent_fee_desc("租金前1小时免费，每日封顶10元。")
    ///     .attach("")
    ///     .cert_serial_no("45233302")
    ///     .openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
    ///     .name("")
    ///     .phone("")
    ///     .userid("")
    ///     .address("");
    /// let answer = client.v2().wxv().createrentbill().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_1&index=2)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/wxv/createrentbill", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v2/wxv/createrentbill")
    }
}

/// 创建租借订单
pub mod post {
    use crate::message;

    pub use crate::shared::v2_appauth_getaccesstoken_get::SignType;
    pub use crate::shared::v2_applyment_micro_getstate_post::ReturnCode;
    pub use crate::shared::v2_applyment_micro_getstate_post_result_code::ResultCode;
    pub use crate::shared::v2_applyment_micro_modifyarchives_post::Version;
    pub use crate::v2::wxv::createhotelbill::post::Response;

    /// 创建租借订单：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<crate::Enumeration<Version>>("version"),
            message::required::<String>("appid"),
            message::required::<String>("mch_id"),
            message::optional::<crate::Enumeration<SignType>>("sign_type"),
            message::required::<String>("out_order_no"),
            message::required::<String>("service_id"),
            message::required::<String>("goods_name"),
            message::optional::<String>("start_time"),
            message::optional::<String>("end_time"),
            message::optional::<String>("service_location"),
            message::required::<crate::Fen>("deposit_amount"),
            message::required::<String>("rent_unit"),
            message::required::<crate::Fen>("rent_unit_fee"),
            message::optional::<String>("rent_fee_desc"),
            message::optional::<String>("attach"),
            message::required::<String>("cert_serial_no"),
            message::optional::<String>("openid"),
            message::optional::<String>("name"),
            message::optional::<String>("phone"),
            message::optional::<String>("userid"),
            message::optional::<String>("address"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 接口版本号（必填）
        pub fn version(self, value: impl Into<crate::Enumeration<Version>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<Version>>("version", value))
        }

        /// 公众账号ID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 商户号（必填）
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mch_id", value))
        }

        /// 签名类型
        pub fn sign_type(self, value: impl Into<crate::Enumeration<SignType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<SignType>>("sign_type", value))
        }

        /// 商户服务订单号（必填）
        pub fn out_order_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_order_no", value))
        }

        /// 服务ID（必填）
        pub fn service_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("service_id", value))
        }

        /// 商品名称（必填）
        pub fn goods_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("goods_name", value))
        }

        /// 租用时间
        pub fn start_time(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("start_time", value))
        }

        /// 预定归还时间
        pub fn end_time(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("end_time", value))
        }

        /// 租用地点
        pub fn service_location(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("service_location", value))
        }

        /// 押金总额，单位为分（必填）
        pub fn deposit_amount(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("deposit_amount", value))
        }

        /// 租金规则 计费单位（必填）
        pub fn rent_unit(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("rent_unit", value))
        }

        /// 租金规则 计费单价费用，单位为分（必填）
        pub fn rent_unit_fee(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("rent_unit_fee", value))
        }

        /// 租金规则 计费说明
        pub fn rent_fee_desc(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("rent_fee_desc", value))
        }

        /// 商户数据包
        pub fn attach(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("attach", value))
        }

        /// 平台证书序列号（必填）
        pub fn cert_serial_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("cert_serial_no", value))
        }

        /// 用户标识
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("openid", value))
        }

        /// 用户姓名
        pub fn name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("name", value))
        }

        /// 用户手机号
        pub fn phone(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("phone", value))
        }

        /// 用户身份证ID
        pub fn userid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("userid", value))
        }

        /// 用户收货地址
        pub fn address(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("address", value))
        }
    }

    request!(Request);
}
