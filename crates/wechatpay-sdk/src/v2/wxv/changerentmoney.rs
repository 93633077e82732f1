//! `v2/wxv/changerentmoney`

use crate::chain::{Call, Chain, Method, Node};

/// `v2/wxv/changerentmoney`
pub struct Changerentmoney {
    pub(crate) node: Node,
}

impl Changerentmoney {
    /// 修改租借订单 (direct)
    ///
    /// `POST /wxv/changerentmoney`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::wxv::changerentmoney::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .version(post::Version::N1_0)
    ///     .appid("wxd678efh567hg6787")
    ///     .mch_id("1230000109")
    ///     .sign_type(post::SignType::HMAC_SHA256)
    ///     .out_order_no("1234323JKHDFE1243252")
    ///     .reason("用户投诉")
    ///     .service_id("")
    ///     .total_amount(40000)
    ///     .rent_fee(5800)
    ///     .compensation_fee(6000)
    ///     .compensation_fee_desc("充电宝有轻微损坏，赔偿30%押金");
    /// let answer = client.v2().wxv().changerentmoney().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_5&index=6)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.node.call(Method::POST, "/wxv/changerentmoney").message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v2/wxv/changerentmoney", rest)
    }
}

/// 修改租借订单
pub mod post {
    use crate::message::{Enumeration, Fen, Listed, Object, optional, required};

    pub use crate::shared::v2_appauth_getaccesstoken_get::SignType;
    pub use crate::shared::v2_applyment_micro_getstate_post::ReturnCode;
    pub use crate::shared::v2_applyment_micro_getstate_post_result_code::ResultCode;
    pub use crate::shared::v2_applyment_micro_modifyarchives_post::Version;
    pub use crate::v2::wxv::cancelbill::post::Response;

    /// 修改租借订单：请求
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<Enumeration<Version>>("version"),
            required::<String>("appid"),
            required::<String>("mch_id"),
            required::<Enumeration<SignType>>("sign_type"),
            required::<String>("out_order_no"),
            optional::<String>("reason"),
            required::<String>("service_id"),
            required::<Fen>("total_amount"),
            required::<Fen>("rent_fee"),
            required::<Fen>("compensation_fee"),
            optional::<String>("compensation_fee_desc"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 接口版本号（必填）
        pub fn version(self, value: impl Into<Enumeration<Version>>) -> Self {
            Self(self.0.with_some::<Enumeration<Version>>("version", value))
        }

        /// 公众账号ID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 商户号（必填）
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mch_id", value))
        }

        /// 签名类型（必填）
        pub fn sign_type(self, value: impl Into<Enumeration<SignType>>) -> Self {
            Self(self.0.with_some::<Enumeration<SignType>>("sign_type", value))
        }

        /// 商户服务订单号（必填）
        pub fn out_order_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_order_no", value))
        }

        /// 修改原因
        pub fn reason(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("reason", value))
        }

        /// 服务ID（必填）
        pub fn service_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("service_id", value))
        }

        /// 总金额，单位为分（必填）
        pub fn total_amount(self, value: impl Into<Fen>) -> Self {
            Self(self.0.with_some::<Fen>("total_amount", value))
        }

        /// 租金费用，单位为分（必填）
        pub fn rent_fee(self, value: impl Into<Fen>) -> Self {
            Self(self.0.with_some::<Fen>("rent_fee", value))
        }

        /// 赔偿金费用，单位为分（必填）
        pub fn compensation_fee(self, value: impl Into<Fen>) -> Self {
            Self(self.0.with_some::<Fen>("compensation_fee", value))
        }

        /// 赔偿金费用说明
        pub fn compensation_fee_desc(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("compensation_fee_desc", value))
        }
    }

    request!(Request);
}
