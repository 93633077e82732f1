//! `/v3/pay-devices/printers/{device_id}/print-orders`

pub mod print_order_no;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/pay-devices/printers/{device_id}/print-orders`
#[derive(Clone, Debug)]
pub struct PrintOrders(pub(crate) Node);

impl PrintOrders {
    /// `/{print_order_no}`: 打印单号
    #[inline]
    pub fn print_order_no(self, value: impl Into<String>) -> print_order_no::PrintOrderNo {
        print_order_no::PrintOrderNo(self.0.bind("print_order_no", value))
    }

    /// 小票机打印 (partner)
    ///
    /// `POST /v3/pay-devices/printers/{device_id}/print-orders`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::pay_devices::printers::device_id::print_orders::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .print_order_no("wx8888888888888888")
    ///     .template_id("pt_02583429616371386640209536")
    ///     .notify_url("https://payapp.weixin.qq.com/callback")
    ///     .variable_list(vec![post::VariableList::new().key("").value("")])
    ///     .table_list(vec![
    ///         post::TableList::new()
    ///             .key("")
    ///             .row_list(vec![post::RowList::new().cell_list(vec!["string".to_owned()])]),
    ///     ]);
    /// client
    ///     .v3()
    ///     .pay_devices()
    ///     .printers()
    ///     .device_id("WINCIE*EIXHRB")
    ///     .print_orders()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn post(self, request: post::Request) -> Call<()> {
        self.0.call_empty(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/pay-devices/printers/{device_id}/print-orders", rest)
    }
}

/// 小票机打印
pub mod post {
    use http::Method;

    use crate::message::{Members, Message, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/pay-devices/printers/{device_id}/print-orders");

    /// 小票机打印：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 打印单号
        pub print_order_no: Option<String>,
        /// 模板ID
        pub template_id: Option<String>,
        /// 回调通知地址
        pub notify_url: Option<String>,
        /// 变量列表
        pub variable_list: Option<Vec<VariableList>>,
        /// 表格变量列表
        pub table_list: Option<Vec<TableList>>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 打印单号
        #[inline]
        pub fn print_order_no(mut self, value: impl Into<String>) -> Self {
            self.print_order_no = Some(value.into());
            self
        }

        /// 模板ID
        #[inline]
        pub fn template_id(mut self, value: impl Into<String>) -> Self {
            self.template_id = Some(value.into());
            self
        }

        /// 回调通知地址
        #[inline]
        pub fn notify_url(mut self, value: impl Into<String>) -> Self {
            self.notify_url = Some(value.into());
            self
        }

        /// 变量列表
        #[inline]
        pub fn variable_list(mut self, value: Vec<VariableList>) -> Self {
            self.variable_list = Some(value);
            self
        }

        /// 表格变量列表
        #[inline]
        pub fn table_list(mut self, value: Vec<TableList>) -> Self {
            self.table_list = Some(value);
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("print_order_no", &mut self.print_order_no),
                ("template_id", &mut self.template_id),
                ("notify_url", &mut self.notify_url),
                ("variable_list", &mut self.variable_list),
                ("table_list", &mut self.table_list),
            ]);
        }
    }

    /// 变量列表
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct VariableList {
        /// Key字段
        pub key: Option<String>,
        /// Value值字段
        pub value: Option<String>,
    }

    impl VariableList {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// Key字段
        #[inline]
        pub fn key(mut self, value: impl Into<String>) -> Self {
            self.key = Some(value.into());
            self
        }

        /// Value值字段
        #[inline]
        pub fn value(mut self, value: impl Into<String>) -> Self {
            self.value = Some(value.into());
            self
        }
    }

    impl Message for VariableList {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("key", &mut self.key), ("value", &mut self.value)]);
        }
    }

    /// 表格变量列表
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct TableList {
        /// Key字段
        pub key: Option<String>,
        /// Value值列表
        pub row_list: Option<Vec<RowList>>,
    }

    impl TableList {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// Key字段
        #[inline]
        pub fn key(mut self, value: impl Into<String>) -> Self {
            self.key = Some(value.into());
            self
        }

        /// Value值列表
        #[inline]
        pub fn row_list(mut self, value: Vec<RowList>) -> Self {
            self.row_list = Some(value);
            self
        }
    }

    impl Message for TableList {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("key", &mut self.key), ("row_list", &mut self.row_list)]);
        }
    }

    /// Value值列表
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct RowList {
        /// 值列表
        pub cell_list: Option<Vec<String>>,
    }

    impl RowList {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 值列表
        #[inline]
        pub fn cell_list(mut self, value: Vec<String>) -> Self {
            self.cell_list = Some(value);
            self
        }
    }

    impl Message for RowList {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("cell_list", &mut self.cell_list)]);
        }
    }

    message!(Request, VariableList, TableList, RowList);
}
