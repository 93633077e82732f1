//! `/v3/pay-devices/printers/{device_id}/print-orders/{print_order_no}`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/pay-devices/printers/{device_id}/print-orders/{print_order_no}`
pub struct PrintOrderNo(pub(crate) Node);

impl PrintOrderNo {
    /// 查询订单 (partner)
    ///
    /// `GET /v3/pay-devices/printers/{device_id}/print-orders/{print_order_no}`
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .pay_devices()
    ///     .printers()
    ///     .device_id("WINCIE*EIXHRB")
    ///     .print_orders()
    ///     .print_order_no("wx8888888888888888")
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get(self) -> Call<get::Response> {
        self.0.call(&get::OPERATION)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/pay-devices/printers/{device_id}/print-orders/{print_order_no}", rest)
    }
}

/// 查询订单
pub mod get {
    use http::Method;

    use crate::message::{Enumeration, Message, Named, enumeration, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::GET,
        "/v3/pay-devices/printers/{device_id}/print-orders/{print_order_no}",
    );

    enumeration! {
        /// 打印状态
        PrintState {
            PRINT_STATE_WAIT = "PRINT_STATE_WAIT",
            PRINT_STATE_SUCCESS = "PRINT_STATE_SUCCESS",
            PRINT_STATE_FAIL = "PRINT_STATE_FAIL",
            PRINT_STATE_CACHED = "PRINT_STATE_CACHED",
        }
    }

    /// 查询订单：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 打印单号
        pub print_order_no: Option<String>,
        /// 模板ID
        pub template_id: Option<String>,
        /// 回调通知地址
        pub notify_url: Option<String>,
        /// 打印状态
        pub print_state: Option<Enumeration<PrintState>>,
        /// 打印状态描述
        pub print_state_description: Option<String>,
        /// 变量列表
        pub variable_list: Option<Vec<VariableList>>,
        /// 表格变量列表
        pub table_list: Option<Vec<TableList>>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("print_order_no", &mut self.print_order_no),
                1 => Named("template_id", &mut self.template_id),
                2 => Named("notify_url", &mut self.notify_url),
                3 => Named("print_state", &mut self.print_state),
                4 => Named("print_state_description", &mut self.print_state_description),
                5 => Named("variable_list", &mut self.variable_list),
                6 => Named("table_list", &mut self.table_list),
                _ => return None,
            })
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

    impl Message for VariableList {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("key", &mut self.key),
                1 => Named("value", &mut self.value),
                _ => return None,
            })
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

    impl Message for TableList {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("key", &mut self.key),
                1 => Named("row_list", &mut self.row_list),
                _ => return None,
            })
        }
    }

    /// Value值列表
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct RowList {
        /// 值列表
        pub cell_list: Option<Vec<String>>,
    }

    impl Message for RowList {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("cell_list", &mut self.cell_list),
                _ => return None,
            })
        }
    }

    message!(Response, VariableList, TableList, RowList);
}
