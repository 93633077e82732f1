//! `v2/secapi/mch/addsubdevconfig`

/// `v2/secapi/mch/addsubdevconfig`
pub struct Addsubdevconfig {
    pub(crate) node: crate::chain::Node,
}

impl Addsubdevconfig {
    /// 服务商子商户开发配置新增支付目录/新增对应APPID关联
    ///
    /// `POST /secapi/mch/addsubdevconfig`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::secapi::mch::addsubdevconfig::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .mch_id("1900000109")
    ///     .sub_mch_id("1900000100")
    ///     .sub_appid("wx931386123456789e")
    ///     .jsapi_path("http://www.qq.com/wechat/");
    /// let answer = client.v2().secapi().mch().addsubdevconfig().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v2/institution/4011985201)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/secapi/mch/addsubdevconfig", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v2/secapi/mch/addsubdevconfig")
    }
}

/// 服务商子商户开发配置新增支付目录/新增对应APPID关联
pub mod post {
    use crate::message;

    pub use crate::shared::v2_applyment_micro_getstate_post::ReturnCode;
    pub use crate::shared::v2_applyment_micro_getstate_post_result_code::ResultCode;

    /// 服务商子商户开发配置新增支付目录/新增对应APPID关联：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("appid"),
            message::required::<String>("mch_id"),
            message::required::<String>("sub_mch_id"),
            message::optional::<String>("sub_appid"),
            message::required::<String>("jsapi_path"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 公众账号ID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 商户号（必填）
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mch_id", value))
        }

        /// 子商户号（必填）
        pub fn sub_mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mch_id", value))
        }

        /// 关联APPID
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_appid", value))
        }

        /// 授权目录（必填）
        pub fn jsapi_path(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("jsapi_path", value))
        }
    }

    /// 服务商子商户开发配置新增支付目录/新增对应APPID关联：应答（其他接口共用）
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码
        pub return_code: Option<crate::Enumeration<ReturnCode>>,
        /// 返回信息
        pub return_msg: Option<String>,
        /// 错误代码
        pub err_code: Option<String>,
        /// 错误代码描述
        pub err_code_des: Option<String>,
        /// 业务结果
        pub result_code: Option<crate::Enumeration<ResultCode>>,
        /// 签名
        pub sign: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => return_code: "return_code",
            1 => return_msg: "return_msg",
            2 => err_code: "err_code",
            3 => err_code_des: "err_code_des",
            4 => result_code: "result_code",
            5 => sign: "sign",
        }
    }
}
