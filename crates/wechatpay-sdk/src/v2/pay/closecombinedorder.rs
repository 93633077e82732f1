//! 合单关单 · Close a combined order
//!
//! `v2/pay/closecombinedorder`

/// 合单关单 · Close a combined order
///
/// `v2/pay/closecombinedorder`
#[derive(Clone)]
pub struct Closecombinedorder {
    pub(crate) node: crate::chain::Node,
}

impl Closecombinedorder {
    /// 合单关单 · Close a combined order
    ///
    /// `POST /pay/closecombinedorder`
    ///
    /// 商户关闭未支付的合单订单，请求里列出合单商户订单号和各子单，关闭后用户无法再付款。模式：普通商户、服务商。不再对新商户开放。
    ///
    /// Closes an unpaid combined order, identified by its combined merchant order number and the list of its sub-orders. Modes: direct merchant, partner. Closed to new merchants.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::pay::closecombinedorder::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .combine_appid("wx8888888888888888")
    ///     .combine_mch_id("1900000109")
    ///     .sign_type(post::SignType::HMAC_SHA256)
    ///     .combine_out_trade_no("combineouttr202608010001")
    ///     .sub_order_list([
    ///         post::SubOrderList::new().mchid("1900000001").out_trade_no("OD201708030001"),
    ///     ]);
    /// let answer = client.v2().pay().closecombinedorder().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [api/combine.php?chapter=24_2&index=3](https://pay.weixin.qq.com/wiki/doc/api/combine.php?chapter=24_2&index=3)
    #[doc(alias(
        "合单关单",
        "Close a combined order",
        "合单支付",
        "closecombinedorder",
        "pay/closecombinedorder"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/pay/closecombinedorder", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/pay/closecombinedorder")
    }
}

/// 合单关单 · Close a combined order
pub mod post {

    enumeration! {
        /// 签名类型 · Signature type
        SignType {
            /// `HMAC-SHA256`: HMAC-SHA256 · HMAC-SHA256
            HMAC_SHA256 = "HMAC-SHA256",
        }
    }

    enumeration! {
        /// 返回状态码 · Return code
        ReturnCode {
            /// `SUCCESS`: 成功 · Succeeded
            SUCCESS = "SUCCESS",
            /// `FAIL`: 失败 · Failed
            FAIL = "FAIL",
        }
    }

    enumeration! {
        /// 业务结果 · Result code
        ResultCode {
            /// `SUCCESS`: 成功 · Succeeded
            SUCCESS = "SUCCESS",
            /// `FAIL`: 失败 · Failed
            FAIL = "FAIL",
        }
    }

    /// 合单关单：请求 · Close a combined order: request
    pub struct Request {
        /// 合单appid（必填） · Combined order app ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub combine_appid: Option<String>,
        /// 合单商户号（必填） · Combined order merchant ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub combine_mch_id: Option<String>,
        /// 签名类型 · Signature type
        ///
        /// 最长 64 个字符。At most 64 characters.
        pub sign_type: SignType,
        /// 合单商户订单号（必填） · Combined order merchant order number (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub combine_out_trade_no: Option<String>,
        /// 子单信息JSON格式字符串（必填） · Sub-orders (JSON string) (required)
        ///
        /// JSON 文本；最长 10240 个字符。A text that holds JSON. At most 10240 characters.
        pub sub_order_list: Option<crate::JsonText<Vec<SubOrderList>>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 合单appid（必填） · Combined order app ID (required)
        pub fn combine_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.combine_appid = value.into_member();
            self
        }

        /// 合单商户号（必填） · Combined order merchant ID (required)
        pub fn combine_mch_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.combine_mch_id = value.into_member();
            self
        }

        /// 签名类型 · Signature type
        pub fn sign_type<M>(mut self, value: impl crate::IntoMember<SignType, M>) -> Self {
            self.sign_type = value.into_member().unwrap_or_default();
            self
        }

        /// 合单商户订单号（必填） · Combined order merchant order number (required)
        pub fn combine_out_trade_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.combine_out_trade_no = value.into_member();
            self
        }

        /// 子单信息JSON格式字符串（必填） · Sub-orders (JSON string) (required)
        ///
        /// JSON 文本。A text that holds JSON.
        pub fn sub_order_list<M>(mut self, value: impl crate::IntoList<SubOrderList, M>) -> Self {
            self.sub_order_list = value.into_list().map(crate::JsonText);
            self
        }
    }

    /// 子单信息JSON格式字符串 · Sub-orders (JSON string)
    pub struct SubOrderList {
        /// 子单商户号（必填） · Sub-order merchant ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mchid: Option<String>,
        /// 子单商户订单号（必填） · Sub-order merchant order number (required)
        pub out_trade_no: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl SubOrderList {
        /// 子单商户号（必填） · Sub-order merchant ID (required)
        pub fn mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mchid = value.into_member();
            self
        }

        /// 子单商户订单号（必填） · Sub-order merchant order number (required)
        pub fn out_trade_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_trade_no = value.into_member();
            self
        }
    }

    /// 合单关单：应答 · Close a combined order: answer
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码 · Return code
        ///
        /// 最长 16 个字符。At most 16 characters.
        pub return_code: ReturnCode,
        /// 返回信息 · Return message
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub return_msg: Option<String>,
        /// 合单appid · Combined order app ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub combine_appid: Option<String>,
        /// 合单商户号 · Combined order merchant ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub combine_mch_id: Option<String>,
        /// 随机字符串 · Random string
        ///
        /// 随机串，每次不同；最长 32 个字符。A random text, another one each time. At most 32 characters.
        pub nonce_str: Option<String>,
        /// 签名 · Signature
        ///
        /// 按 `sign_type` 的算法签名，大写十六进制；最长 128 个字符。Signed as `sign_type` says, in upper-case hex. At most 128 characters.
        pub sign: Option<String>,
        /// 业务结果 · Result code
        ///
        /// 最长 16 个字符。At most 16 characters.
        pub result_code: ResultCode,
        /// 错误代码 · Error code
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub err_code: Option<String>,
        /// 错误代码描述 · Error description
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub err_code_des: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request, SubOrderList);

    message! {
        Request {
            0 => combine_appid: Required "combine_appid",
            1 => combine_mch_id: Required "combine_mch_id",
            2 => sign_type: Optional "sign_type",
            3 => combine_out_trade_no: Required "combine_out_trade_no",
            4 => sub_order_list: Required "sub_order_list",
        }
        SubOrderList {
            0 => mchid: Required "mchid",
            1 => out_trade_no: Required "out_trade_no",
        }
        Response {
            0 => return_code: Optional "return_code",
            1 => return_msg: Optional "return_msg",
            2 => combine_appid: Optional "combine_appid",
            3 => combine_mch_id: Optional "combine_mch_id",
            4 => nonce_str: Optional "nonce_str",
            5 => sign: Optional "sign",
            6 => result_code: Optional "result_code",
            7 => err_code: Optional "err_code",
            8 => err_code_des: Optional "err_code_des",
        }
    }
}
